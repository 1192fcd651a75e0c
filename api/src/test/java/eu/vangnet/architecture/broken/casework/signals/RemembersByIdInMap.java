package eu.vangnet.architecture.broken.casework.signals;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

final class RemembersByIdInMap {
  private final Map<UUID, String> seen = new ConcurrentHashMap<>();

  String remembered(UUID id) {
    return seen.computeIfAbsent(id, UUID::toString);
  }
}
