package eu.vangnet.integration;

import static eu.vangnet.integration.ImportLines.CASE;
import static eu.vangnet.integration.ImportLines.NOTE;
import static eu.vangnet.integration.ImportLines.PERSON;
import static eu.vangnet.integration.ImportLines.SIGNAL;
import static eu.vangnet.integration.ImportLines.WEIGHING;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signals and cases of an earlier system, in lines that refer to each other. */
class CaseImportTest {
  private static final String IMPORTS = "/v1/imports";
  private static final String WHOLE = String.join("\n", SIGNAL, WEIGHING, CASE, PERSON, NOTE);

  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);

  @Test
  @Tag("database")
  void aWholeCaseComesInWithAllThatRefersToIt() {
    JsonObject answer = bringIn(WHOLE).json();

    assertThat(statuses(answer)).containsExactly(201, 201, 201, 201, 201);
    String file = item(answer, 2).getString("href");
    JsonObject made = chair.get(file).json();
    assertThat(made.getString("state")).isEqualTo("caseConference");
    assertThat(made.getJsonObject("person").getString("name")).isEqualTo("Sam Voorbeeld");
    assertThat(chair.get(file + "/notes").body()).contains("Came along.");
    assertThat(chair.get(item(answer, 0).getString("href")).json().getString("receivedAt"))
        .isEqualTo("2025-03-02T09:30:00Z");
  }

  @Test
  void aDryRunSaysTheSameAndWritesNothing() {
    Answer answer = send(IMPORTS + "?dryRun=true", UUID.randomUUID().toString(), WHOLE);

    assertThat(answer.status()).as(answer.body()).isEqualTo(207);
    assertThat(statuses(answer.json())).containsExactly(201, 201, 201, 201, 201);
    assertThat(answer.body()).doesNotContain("href");
    assertThat(listed("/v1/signals")).isEmpty();
    assertThat(listed("/v1/cases")).isEmpty();
  }

  @Test
  void aWrongLineTakesItsBundleWithItAndNoOther() {
    String wrong = NOTE.replace("\"text\":\"Came along.\"", "\"kind\":\"rumour\"");
    String other = SIGNAL.replace("s1", "s2");

    JsonObject answer = bringIn(String.join("\n", SIGNAL, WEIGHING, CASE, wrong, other)).json();

    assertThat(statuses(answer)).containsExactly(424, 424, 424, 400, 201);
    assertThat(pointers(item(answer, 3))).containsExactly("/body/kind", "/body/text");
    assertThat(listed("/v1/signals")).hasSize(1);
    assertThat(listed("/v1/cases")).isEmpty();
  }

  @Test
  void whatTheRulesRefuseIsAnsweredAtItsLine() {
    String alone = WEIGHING.replace(Desk.CORE, "[\"police\"]");

    JsonObject answer = bringIn(String.join("\n", SIGNAL, alone, CASE)).json();

    assertThat(statuses(answer)).containsExactly(424, 409, 424);
    assertThat(item(answer, 1).getString("detail")).startsWith("noQuorum");
    assertThat(listed("/v1/signals")).isEmpty();
  }

  @Test
  void aReferenceNamesAnEarlierLineOfItsBundleOfTheRightKind() {
    String elsewhere = NOTE.replace("\"c1\"", "\"s1\"");

    JsonObject answer = bringIn(String.join("\n", SIGNAL, elsewhere)).json();
    JsonObject orphan = bringIn(NOTE).json();

    assertThat(pointers(item(answer, 1))).containsExactly("/references/case");
    assertThat(pointers(item(orphan, 0))).containsExactly("/references/case");
  }

  @Test
  @Tag("database")
  void theDatesOfTheEarlierSystemAreKeptInWhatIsMade() {
    JsonObject answer =
        bringIn(
                String.join(
                    "\n",
                    dated(SIGNAL, "2025-03-02T10:00:00Z"),
                    dated(WEIGHING, "2025-03-09T10:00:00Z"),
                    dated(CASE, "2025-03-10T11:00:00+01:00"),
                    dated(PERSON, "2025-03-10T10:00:00Z"),
                    dated(NOTE, "2025-04-01T10:00:00Z")))
            .json();

    assertThat(statuses(answer)).containsExactly(201, 201, 201, 201, 201);
    String file = item(answer, 2).getString("href");
    JsonObject made = chair.get(file).json();
    assertThat(made.getString("openedAt")).isEqualTo("2025-03-10T10:00:00Z");
    assertThat(made.getString("stateEnteredAt")).isEqualTo("2025-03-10T10:00:00Z");
    assertThat(chair.get(file + "/notes").body()).contains("\"writtenAt\":\"2025-04-01T10:00:00Z");
    JsonObject signal = chair.get(item(answer, 0).getString("href")).json();
    assertThat(signal.getString("recordedAt")).isEqualTo("2025-03-02T10:00:00Z");
    assertThat(signal.toString()).contains("\"decidedAt\":\"2025-03-09T10:00:00Z");
  }

  @Test
  @Tag("database")
  void theJournalTellsWhenItWasBroughtInTheDateThatWasGivenAndThatAnImportDidIt() {
    Instant before = Product.started().clock().instant();
    JsonObject answer =
        bringIn(
                String.join(
                    "\n", dated(SIGNAL, "2025-03-02T10:00:00.5Z"), SIGNAL.replace("s1", "s2")))
            .json();
    Call auditor = desk.as(Role.AUDITOR).purpose("oversight");

    JsonObject dated = entry(auditor, item(answer, 0));
    assertThat(dated.getString("origin")).isEqualTo("import");
    assertThat(Instant.parse(dated.getString("datedAt"))).isEqualTo("2025-03-02T10:00:00.5Z");
    assertThat(Instant.parse(dated.getString("recordedAt")))
        .isAfterOrEqualTo(before.minusMillis(1));
    JsonObject undated = entry(auditor, item(answer, 1));
    assertThat(undated.getString("origin")).isEqualTo("import");
    assertThat(undated).doesNotContainKey("datedAt");
    String said = desk.signal("Said here.");
    assertThat(auditor.get("/v1/journal?filter=objectId:eq:" + said).body())
        .doesNotContain("origin", "datedAt");
    String signal = lastPart(item(answer, 0).getString("href"));
    assertThat(
            desk.as(Role.PRIVACYOFFICER)
                .purpose("oversight")
                .get("/v1/subjects/" + signal + "/accesses")
                .body())
        .contains("\"origin\":\"import\"", "\"datedAt\":\"2025-03-02T10:00:00.5");
    assertThat(auditor.get("/v1/verification").json().getBoolean("holds")).isTrue();
  }

  private static JsonObject entry(Call auditor, JsonObject made) {
    return auditor
        .get("/v1/journal?filter=objectId:eq:" + lastPart(made.getString("href")))
        .json()
        .getJsonArray("items")
        .getJsonObject(0);
  }

  private static String lastPart(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  @Test
  void nothingIsDatedInTheFutureOrBeforeWhatItFollowsOn() {
    String early = dated(WEIGHING, "2025-03-01T10:00:00Z");

    JsonObject answer =
        bringIn(String.join("\n", dated(SIGNAL, "2025-03-02T10:00:00Z"), early)).json();
    JsonObject late = bringIn(dated(SIGNAL, "2999-01-01T00:00:00Z")).json();
    JsonObject unreadable = bringIn(dated(SIGNAL, "last spring")).json();

    assertThat(statuses(answer)).containsExactly(424, 400);
    assertThat(pointers(item(answer, 1))).containsExactly("/at");
    assertThat(pointers(item(late, 0))).containsExactly("/at");
    assertThat(pointers(item(unreadable, 0))).containsExactly("/at");
    assertThat(listed("/v1/signals")).isEmpty();
  }

  private static String dated(String line, String at) {
    return "{\"at\":\"" + at + "\"," + line.substring(1);
  }

  @Test
  void whatIsNoLineIsToldWithItsNumberAndNotRepeated() {
    JsonObject answer =
        bringIn("{\"kind\":\"signal\",\"secret word\"}\n" + SIGNAL.replace("signal", "sgnal"))
            .json();

    assertThat(statuses(answer)).containsExactly(400, 400);
    assertThat(item(answer, 0).getInt("line")).isEqualTo(1);
    assertThat(answer.toString()).doesNotContain("secret word");
    assertThat(pointers(item(answer, 1))).containsExactly("/kind");
  }

  @Test
  @Tag("database")
  void theSameRequestMakesEachLineOnceAlsoAfterItWasBrokenOff() {
    String key = UUID.randomUUID().toString();
    String begun = SIGNAL + "\n" + WEIGHING;
    JsonObject first = send(IMPORTS, key, begun).json();

    JsonObject whole = send(IMPORTS, key, begun + "\n" + SIGNAL.replace("s1", "s2")).json();
    Answer other = send(IMPORTS, key, begun.replace("Quarrels", "Sings"));

    assertThat(item(whole, 0).getString("href")).isEqualTo(item(first, 0).getString("href"));
    assertThat(item(whole, 0).getBoolean("replayed")).isTrue();
    assertThat(item(whole, 2)).doesNotContainKey("replayed");
    assertThat(statuses(other.json())).containsExactly(422, 424);
    assertThat(listed("/v1/signals")).hasSize(2);
  }

  @Test
  void tooManyLinesAreNotReadAndTheAnswerSaysSo() {
    String lines =
        IntStream.rangeClosed(1, 1_001)
            .mapToObj(number -> "{\"kind\":\"nothing\",\"body\":{}}")
            .collect(Collectors.joining("\n"));

    JsonObject answer = bringIn(lines).json();

    assertThat(answer.getString("stopped")).isEqualTo("tooManyLines");
  }

  @Test
  void peopleOfAPartnerBringNothingIn() {
    Call partner = desk.as(Role.CASECHAIR, "school");

    assertThat(send(partner, IMPORTS, UUID.randomUUID().toString(), SIGNAL).status())
        .isEqualTo(403);
  }

  private Answer bringIn(String lines) {
    Answer answer = send(IMPORTS, UUID.randomUUID().toString(), lines);
    assertThat(answer.status()).as(answer.body()).isEqualTo(207);
    return answer;
  }

  private Answer send(String path, String key, String lines) {
    return send(chair, path, key, lines);
  }

  private static Answer send(Call call, String path, String key, String lines) {
    return ImportLines.send(call.with("Idempotency-Key", key), path, lines);
  }

  private static JsonObject item(JsonObject answer, int place) {
    return answer.getJsonArray("items").getJsonObject(place);
  }

  private static List<Integer> statuses(JsonObject answer) {
    return answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getInt("status"))
        .toList();
  }

  private static List<String> pointers(JsonObject item) {
    return item.getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("name"))
        .toList();
  }

  private List<?> listed(String path) {
    return chair.get(path).json().getJsonArray("items");
  }
}
