package eu.vangnet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Published figures go through the API as persons, by a command that is killed half-way and run
 * again: every sum equals the published one, nobody is there twice, and a further run adds nobody.
 *
 * <p>In full: England and Wales 2024/25. Reduced: the smallest year of the file.
 */
@Tag("proof")
class LoadProof {
  private static final Path FOLDER = Path.of("target/proofs/load");
  private static final PublishedCounts COUNTS =
      Boolean.getBoolean("vangnet.prove.full")
          ? PublishedCounts.englandAndWales()
          : PublishedCounts.scotland();
  private static final String SYSTEM = "shape " + COUNTS.area() + ' ' + COUNTS.period() + " seed 1";

  @Test
  void aLoadThatIsKilledAndRunAgainEqualsThePublishedCounts() {
    ProductProcesses.clear(FOLDER);
    try (ProductProcesses product = new ProductProcesses(FOLDER)) {
      product.start();
      product.awaitSamples();
      LoadRun killed = LoadRun.start(product, COUNTS, "killed");
      killed.killAfter(COUNTS.total() * 2 / 5);
      Map<String, Long> halfWay = perTenant(product);
      assertThat(sum(halfWay)).as("when it was killed").isBetween(1L, COUNTS.total() - 1L);

      LoadRun again = LoadRun.start(product, COUNTS, "again");
      assertThat(again.code()).as(again.said()).isZero();
      assertThat(again.said()).contains("every sum equal");
      assertThat((long) again.already()).isEqualTo(sum(halfWay));
      Map<String, Long> complete = perTenant(product);
      assertThat(sum(complete)).isEqualTo(COUNTS.total());
      requireCells(product);

      LoadRun third = LoadRun.start(product, COUNTS, "third");
      assertThat(third.code()).as(third.said()).isZero();
      assertThat(third.already()).isEqualTo(COUNTS.total());
      assertThat(perTenant(product)).isEqualTo(complete);
      tell(killed, halfWay, complete);
    }
  }

  private static void requireCells(ProductProcesses product) {
    COUNTS
        .cells()
        .forEach(
            (dimension, expected) -> {
              Map<String, Integer> loaded = new HashMap<>();
              for (String tenant : tenants(product)) {
                figures(product, tenant, dimension).getJsonArray("items").stream()
                    .map(JsonValue::asJsonObject)
                    .forEach(
                        item ->
                            loaded.merge(
                                item.getString("code"), item.getInt("count"), Integer::sum));
              }
              assertThat(loaded).as(dimension).containsAllEntriesOf(expected);
            });
  }

  private static Map<String, Long> perTenant(ProductProcesses product) {
    Map<String, Long> counts = new TreeMap<>();
    for (String tenant : tenants(product)) {
      counts.put(tenant, figures(product, tenant, "total").getJsonNumber("total").longValue());
    }
    return counts;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static JsonObject figures(ProductProcesses product, String tenant, String dimension) {
    String address =
        "/v1/figures?dimension=" + dimension + "&sourceSystem=" + SYSTEM.replace(" ", "%20");
    return read(product, product.token(tenant, "integrator"), "reporting", address);
  }

  private static List<String> tenants(ProductProcesses product) {
    String operator = product.token("eu-operator", "platform");
    return read(product, operator, "administration", "/v1/tenants?pageSize=500")
        .getJsonArray("items")
        .stream()
        .map(JsonValue::asJsonObject)
        .filter(
            tenant ->
                List.of("municipality", "jointStructure", "counsellingCentre")
                    .contains(tenant.getString("kind")))
        .map(tenant -> tenant.getString("id"))
        .toList();
  }

  private static JsonObject read(
      ProductProcesses product, String token, String purpose, String address) {
    Answer answer = Call.to(product.base()).as(token).purpose(purpose).get(address);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static void tell(LoadRun killed, Map<String, Long> halfWay, Map<String, Long> complete) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "PROOF load: %s %s, %d persons over %d tenants, killed at %d and run again: every sum"
                + " equal, none twice; %d persons per second",
            COUNTS.area(),
            COUNTS.period(),
            sum(complete),
            complete.size(),
            sum(halfWay),
            killed.speed()));
  }
}
