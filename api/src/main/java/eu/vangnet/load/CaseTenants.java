package eu.vangnet.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The tenants that can take signals, as the operator's list names them. */
final class CaseTenants {
  private static final Set<String> KINDS =
      Set.of("municipality", "jointStructure", "counsellingCentre");
  private static final ApiClient.Caller OPERATOR =
      new ApiClient.Caller("eu-operator", "platform", "administration");
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;[^,]*rel=\"?next\"?");
  private static final int MOST_PAGES = 1000;

  private final ApiClient client;

  CaseTenants(ApiClient client) {
    this.client = client;
  }

  /** Ids in alphabetical order; fails with a message when the list cannot be read or has none. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    Optional<String> path = Optional.of("/v1/tenants?pageSize=500");
    for (int page = 0; path.isPresent() && page < MOST_PAGES; page++) {
      Answer answer = client.get(OPERATOR, path.get());
      if (answer.status() != 200) {
        throw new Refused("the operator's tenant list was refused: " + answer.told());
      }
      for (JsonNode tenant : answer.body().path("items")) {
        if (takesSignals(tenant)) {
          ids.add(tenant.path("id").asString());
        }
      }
      path = answer.link().flatMap(this::next);
    }
    if (ids.isEmpty()) {
      throw new Refused(
          "the operator's tenant list names no active tenant that holds cases (municipality,"
              + " jointStructure or counsellingCentre); start the server with its samples");
    }
    return ids.stream().sorted().toList();
  }

  private static boolean takesSignals(JsonNode tenant) {
    String status = tenant.path("status").asString("").toLowerCase(Locale.ROOT);
    return KINDS.contains(tenant.path("kind").asString("")) && status.equals("active");
  }

  private Optional<String> next(String link) {
    Matcher next = NEXT.matcher(link);
    if (!next.find()) {
      return Optional.empty();
    }
    URI target = client.base().resolve("/v1/tenants").resolve(next.group(1));
    return Optional.of(target.getRawPath() + "?" + target.getRawQuery());
  }
}
