package eu.vangnet.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads one tenant's own figures with that tenant's own token, for the signals of one source. */
final class OwnFigures {
  /** Counts by code, and the number of signals they were made of. */
  record Counts(Map<String, Integer> byCode, int total) {}

  private final ApiClient client;
  private final String system;

  OwnFigures(ApiClient client, String system) {
    this.client = client;
    this.system = system;
  }

  int total(String tenant) {
    return read(tenant, "total", Optional.empty()).total();
  }

  Counts read(String tenant, String dimension, Optional<String> scheme) {
    String path =
        "/v1/figures?dimension="
            + dimension
            + "&sourceSystem="
            + URLEncoder.encode(system, StandardCharsets.UTF_8)
            + scheme.map(name -> "&scheme=" + name).orElse("");
    Answer answer = client.get(new ApiClient.Caller(tenant, "integrator", "reporting"), path);
    if (answer.status() != 200) {
      throw new Refused("figures of " + tenant + " were refused: " + answer.told());
    }
    JsonNode body = answer.body();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (JsonNode item : body.path("items")) {
      counts.merge(item.path("code").asString(), item.path("count").asInt(), Integer::sum);
    }
    return new Counts(counts, body.path("total").asInt());
  }
}
