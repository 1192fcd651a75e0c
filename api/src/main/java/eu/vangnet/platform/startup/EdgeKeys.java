package eu.vangnet.platform.startup;

import eu.vangnet.platform.edge.EdgeSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The keys of the edge. */
final class EdgeKeys {
  private static final int MOST = 10_000_000;
  private static final String CLIENTS = "vangnet.limits.clients.";
  private static final Pattern ORIGIN =
      Pattern.compile("https?://[a-z0-9.\\-\\[\\]:]{1,200}", Pattern.CASE_INSENSITIVE);

  private EdgeKeys() {}

  static EdgeSettings read(ConfigReader reader) {
    return new EdgeSettings(
        reader.number("vangnet.limits.requests-per-minute", 6_000, 1, MOST),
        reader.number("vangnet.limits.anonymous-per-minute", 600, 1, MOST),
        perClient(reader),
        reader.text(
            "vangnet.origin",
            "https://vangnet.invalid",
            EdgeKeys::isOrigin,
            "the origin of this service, such as https://api.example.org"),
        origins(reader));
  }

  private static boolean isOrigin(String value) {
    return ORIGIN.matcher(value).matches();
  }

  private static List<String> origins(ConfigReader reader) {
    String key = "vangnet.cors.origins";
    List<String> origins = reader.list(key, "");
    if (!origins.stream().allMatch(EdgeKeys::isOrigin)) {
      reader.wrong(key, "must list origins such as https://app.example.org, separated by commas.");
    }
    return origins;
  }

  private static Map<String, Integer> perClient(ConfigReader reader) {
    Map<String, Integer> limits = new LinkedHashMap<>();
    for (String key : reader.keysUnder(CLIENTS)) {
      limits.put(key.substring(CLIENTS.length()), reader.number(key, 1, 1, MOST));
    }
    return limits;
  }
}
