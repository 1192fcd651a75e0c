package eu.vangnet.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import eu.vangnet.casework.Agreement;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.evaluations.EvaluationRoom;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.platform.personal.PersonalItem;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Academy;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(120)
class HistoryTest {
  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private final RootAccess root = new RootAccess();
  private final String schema =
      System.getProperty("vangnet.schema-prefix") + "_t_" + desk.tenant().value().replace('-', '_');
  private final String path = "/v1/cases/" + desk.openCase("Left school.");

  @AfterEach
  void close() {
    root.close();
  }

  private void change(String patch) {
    Answer answer = chair.ifMatch(desk.tag(path)).patch(path, patch);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private List<JsonObject> history(String address) {
    Answer answer = chair.get(address + "/history");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static Map<String, String> fields(JsonObject change) {
    Map<String, String> fields = new HashMap<>();
    for (JsonObject field : change.getJsonArray("fields").getValuesAs(JsonObject.class)) {
      fields.put(
          field.getString("field"),
          field.getString("before", "-") + " > " + field.getString("after", "-"));
    }
    return fields;
  }

  @Test
  void eachChangeKeepsWhatWasAndWhatBecameWithWhoWhenAndWhy() {
    change("{\"person\":{\"name\":\"Ali\"},\"sex\":\"male\"}");
    change("{\"person\":{\"name\":\"Alihan\"},\"age\":null,\"reason\":\"His mother spelt it.\"}");

    JsonObject latest = history(path).getFirst();

    assertThat(fields(latest))
        .containsEntry("/person/name", "Ali > Alihan")
        .containsEntry("/age", "15 > -")
        .hasSize(2);
    assertThat(latest.getString("reason")).isEqualTo("His mother spelt it.");
    assertThat(latest.getString("action")).isEqualTo("cases:change");
    assertThat(latest.getString("purpose")).isEqualTo("caseWork");
    assertThat(latest).containsKeys("actor", "changedAt");
    assertThat(latest.getBoolean("proven")).isTrue();
    assertThat(chair.get(latest.getString("href")).json()).isEqualTo(latest);
    assertThat(fields(history(path).get(1))).containsEntry("/sex", "notStated > male");
    assertThat(chair.get(path).body()).doesNotContain("spelt");
  }

  @Test
  void whatWasChangedLiesSealedInTheDatabase() {
    change("{\"person\":{\"name\":\"Qbertino\"}}");
    assertThat(
            root.number(schema, "SELECT COUNT(*) FROM record_change WHERE INSTR(sealed, 'Qbert')"))
        .isZero();
    assertThat(root.number(schema, "SELECT COUNT(*) FROM record_change")).isPositive();
  }

  @Test
  void aPatchThatChangesNothingLeavesNoTrace() {
    int before = history(path).size();
    change("{}");
    assertThat(history(path)).hasSize(before);
  }

  @Test
  void stepsAndWeighingsAreKeptAsWell() {
    String signal = "/v1/signals/" + desk.signal("Something was seen.");
    desk.weigh(signal.replace("/v1/signals/", ""));
    assertThat(fields(history(signal).getFirst()))
        .containsEntry("/status", "recorded > weighed")
        .containsKey("/weighings");
  }

  @Test
  void aChangeThatWasForgedInTheDatabaseIsNotProven() {
    change("{\"sex\":\"male\"}");
    change("{\"sex\":\"female\"}");
    root.execute(
        schema,
        "DROP TRIGGER record_change_is_kept",
        "UPDATE record_change SET changed_at = changed_at - INTERVAL 1 DAY");
    assertThat(history(path))
        .hasSizeGreaterThan(1)
        .noneMatch(change -> change.getBoolean("proven"));
  }

  @Test
  void theDatabaseRefusesToChangeTheHistory() {
    change("{\"sex\":\"male\"}");
    assertThat(
            catchThrowable(
                () -> root.execute(schema, "UPDATE record_change SET entry_id = object_id")))
        .rootCause()
        .hasMessageContaining("never changed");
  }

  @Test
  void whoMayNotSeeTheCaseSeesNoHistoryOfIt() {
    change("{\"sex\":\"male\"}");
    String one = history(path).getFirst().getString("href");
    Call partner = desk.as(Role.PARTNER, "police-west");
    assertThat(partner.get(path + "/history").status()).isEqualTo(404);
    assertThat(partner.get(one).status()).isEqualTo(404);
    String elsewhere = "/v1/cases/" + desk.openCase("Another.");
    assertThat(chair.get(elsewhere + one.substring(path.length())).status()).isEqualTo(404);
  }

  @Test
  void whatWasRecordedBeforeIsGivenToThePersonWhoAsks() {
    change("{\"person\":{\"name\":\"Ali\"}}");
    change("{\"person\":{\"name\":\"Alihan\"}}");
    RecordId file = new RecordId("case", UUID.fromString(path.replace("/v1/cases/", "")));
    HistoryAnnex annex = Product.started().bean(HistoryAnnex.class);
    TenantDatabase database = Product.started().bean(TenantDatabase.class);
    List<PersonalItem> items =
        TenantContext.<List<PersonalItem>, RuntimeException>call(
            desk.tenant(), () -> database.read(em -> annex.export(em, file)));
    assertThat(items)
        .anySatisfy(
            item -> {
              assertThat(item.name()).endsWith(".person.name.before");
              assertThat(item.value()).isEqualTo("Ali");
              assertThat(item.withheldFor()).isEmpty();
            });
  }

  /**
   * By default: whoever adds an operation that changes a record with a sealed column lands here.
   */
  @Test
  void everyOperationThatPatchesARecordKeepsItsHistory() {
    Academy academy = Academy.of(desk.tenant());
    EvaluationRoom room = EvaluationRoom.of(desk.tenant());
    Map<String, Runnable> patches = new HashMap<>(casework());
    patches.put(
        "changeCourse",
        () -> patched(academy.as(Role.TRAINER), academy.draft("Before"), "{\"title\":\"After\"}"));
    patches.put(
        "changeSession",
        () -> patched(academy.as(Role.TRAINER), academy.session(12), "{\"capacity\":9}"));
    patches.put(
        "changeEvaluation",
        () -> patched(room.evaluator(), room.evaluation(), "{\"title\":\"After\"}"));
    assertThat(patches.keySet()).isEqualTo(Set.copyOf(published()));
    patches.forEach(
        (operation, patch) -> {
          long before = root.number(schema, "SELECT COUNT(*) FROM record_change");
          patch.run();
          assertThat(root.number(schema, "SELECT COUNT(*) FROM record_change"))
              .as(operation)
              .isGreaterThan(before);
        });
  }

  private Map<String, Runnable> casework() {
    ConferenceRoom conferences = ConferenceRoom.of(desk);
    return Map.of(
        "changeCase", () -> change("{\"sex\":\"male\"}"),
        "changePerson",
            () ->
                patched(
                    chair,
                    made(chair, path + "/persons", "{\"role\":\"family\",\"details\":{}}"),
                    "{\"relation\":\"Aunt\"}"),
        "changePlan",
            () ->
                patched(
                    chair,
                    made(chair, path + "/plans", "{\"summary\":\"s\"}"),
                    "{\"summary\":\"t\"}"),
        "changeAfterCare", this::changeAfterCare,
        "changeMentor",
            () ->
                patched(
                    chair,
                    made(
                        chair,
                        "/v1/mentors",
                        "{\"kind\":\"mentor\",\"name\":\"n\",\"languages\":[\"nl\"],"
                            + "\"caseloadLimit\":9,\"screeningValidUntil\":\"2099-01-01\"}"),
                    "{\"name\":\"m\"}"),
        "changeAgreement",
            () ->
                patched(
                    desk.as(Role.PRIVACYOFFICER),
                    made(
                        desk.as(Role.PRIVACYOFFICER),
                        "/v1/agreements",
                        Agreement.with("p").opening("police", "ordinary").json()),
                    "{\"title\":\"t\"}"),
        "changeSeries", () -> patched(chair, conferences.series(), "{\"name\":\"Table South\"}"),
        "changeConference",
            () ->
                patched(
                    chair,
                    conferences.conference(conferences.series(), -48),
                    "{\"title\":\"Table South\"}"));
  }

  private void changeAfterCare() {
    String file = "/v1/cases/" + desk.openCase("Closed.");
    made(chair.ifMatch("*"), file + "/closure", Desk.decision("\"reason\":\"goalsReached\""));
    patched(chair, made(chair, file + "/aftercares", "{\"aim\":\"a\"}"), "{\"aim\":\"b\"}");
  }

  private static String made(Call call, String address, String body) {
    Answer answer = call.post(address, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location").orElseThrow();
  }

  private static void patched(Call call, String address, String patch) {
    String full = address.startsWith("/") ? address : "/v1/evaluations/" + address;
    Answer answer = call.ifMatch("*").patch(full, patch);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static List<String> published() {
    JsonObject paths = Product.started().call().get("/openapi.json").json().getJsonObject("paths");
    return paths.values().stream()
        .map(path -> path.asJsonObject().getJsonObject("patch"))
        .filter(Objects::nonNull)
        .map(operation -> operation.getString("operationId"))
        .toList();
  }
}
