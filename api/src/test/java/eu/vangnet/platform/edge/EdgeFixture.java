package eu.vangnet.platform.edge;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Settings of an edge that stands alone. */
final class EdgeFixture {
  private EdgeFixture() {}

  static EdgeSettings settings(int client, int address) {
    return settings(new RequestLimits(client, 1_000_000, address, Map.of(), Map.of()));
  }

  static EdgeSettings settings(RequestLimits limits) {
    return new EdgeSettings(
        limits,
        new StepUpSettings(List.of("phr"), Duration.ofMinutes(15)),
        new TrustedProxies(List.of()),
        "https://vangnet.invalid",
        List.of());
  }
}
