package eu.vangnet.casework.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One part of a case, packed for another tenant.
 *
 * @param goes what goes
 * @param numbers the number of each that goes, counted from one, by its identifier at the sender
 * @param stays what the caller hears of and does not go
 */
public record PackedPart<T>(List<T> goes, Map<UUID, Integer> numbers, List<StayingItem> stays) {
  /** Copies all of it. */
  public PackedPart {
    goes = List.copyOf(goes);
    numbers = Map.copyOf(numbers);
    stays = List.copyOf(stays);
  }
}
