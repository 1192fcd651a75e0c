package eu.vangnet.platform.edge;

import java.util.List;

/**
 * What the door goes by.
 *
 * @param limits requests per minute
 * @param stepUp which proof of who the caller is counts as strong and fresh
 * @param proxies whose word counts about the far side of a connection
 * @param origin the origin of this service; what answers name when the caller's page is not on the
 *     list
 * @param origins pages of these origins may read data
 */
public record EdgeSettings(
    RequestLimits limits,
    StepUpSettings stepUp,
    TrustedProxies proxies,
    String origin,
    List<String> origins) {

  /** Copies the list. */
  public EdgeSettings {
    origins = List.copyOf(origins);
  }
}
