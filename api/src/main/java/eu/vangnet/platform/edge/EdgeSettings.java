package eu.vangnet.platform.edge;

import java.util.List;
import java.util.Map;

/**
 * Limits and origins.
 *
 * @param requestsPerMinute what one client of one tenant may send, on this replica
 * @param anonymousPerMinute what one address may send without a token
 * @param perClient other numbers for single clients, by client id
 * @param origin the origin of this service; what answers name when the caller's page is not on the
 *     list
 * @param origins pages of these origins may read data
 */
public record EdgeSettings(
    int requestsPerMinute,
    int anonymousPerMinute,
    Map<String, Integer> perClient,
    String origin,
    List<String> origins) {

  /** Copies the collections. */
  public EdgeSettings {
    perClient = Map.copyOf(perClient);
    origins = List.copyOf(origins);
  }
}
