package eu.vangnet.architecture.broken.casework.signals;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

final class RemembersById {
  private final ConcurrentHashMap<UUID, String> seen = new ConcurrentHashMap<>();

  String remembered(UUID id) {
    return seen.computeIfAbsent(id, UUID::toString);
  }
}
