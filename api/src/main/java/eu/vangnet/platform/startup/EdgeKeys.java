package eu.vangnet.platform.startup;

import eu.vangnet.platform.edge.EdgeSettings;
import eu.vangnet.platform.edge.Network;
import eu.vangnet.platform.edge.RequestLimits;
import eu.vangnet.platform.edge.StepUpSettings;
import eu.vangnet.platform.edge.TrustedProxies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The keys of the edge. */
final class EdgeKeys {
  private static final int MOST = 10_000_000;
  private static final Pattern LEVEL = Pattern.compile("[\\x21\\x23-\\x5b\\x5d-\\x7e]{1,200}");
  private static final Pattern ORIGIN =
      Pattern.compile("https?://[a-z0-9.\\-\\[\\]:]{1,200}", Pattern.CASE_INSENSITIVE);

  private EdgeKeys() {}

  static EdgeSettings read(ConfigReader reader) {
    return new EdgeSettings(
        limits(reader),
        stepUp(reader),
        new TrustedProxies(proxies(reader)),
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

  private static RequestLimits limits(ConfigReader reader) {
    return new RequestLimits(
        reader.number("vangnet.limits.requests-per-minute", 6_000, 1, MOST),
        reader.number("vangnet.limits.tenant-requests-per-minute", 30_000, 1, MOST),
        reader.number("vangnet.limits.anonymous-per-minute", 600, 1, MOST),
        single(reader, "vangnet.limits.clients."),
        single(reader, "vangnet.limits.tenants."));
  }

  private static Map<String, Integer> single(ConfigReader reader, String prefix) {
    Map<String, Integer> limits = new LinkedHashMap<>();
    for (String key : reader.keysUnder(prefix)) {
      limits.put(key.substring(prefix.length()), reader.number(key, 1, 1, MOST));
    }
    return limits;
  }

  private static StepUpSettings stepUp(ConfigReader reader) {
    String key = "vangnet.step-up.levels";
    List<String> levels = reader.list(key, "phr,phrh");
    if (levels.isEmpty() || !levels.stream().allMatch(LEVEL.asMatchPredicate())) {
      reader.wrong(key, "must list values of the claim acr, separated by commas.");
    }
    return new StepUpSettings(levels, reader.duration("vangnet.step-up.freshness", "PT15M"));
  }

  private static List<Network> proxies(ConfigReader reader) {
    String key = "vangnet.proxies";
    List<String> texts = reader.list(key, "");
    List<Network> networks = texts.stream().flatMap(text -> Network.of(text).stream()).toList();
    if (networks.size() != texts.size()) {
      reader.wrong(
          key, "must list addresses or networks such as 10.0.0.0/24, separated by commas.");
    }
    return networks;
  }
}
