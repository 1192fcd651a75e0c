package eu.vangnet.casework;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SignalTest {
  private final Desk desk = Desk.dutch();
  private final Call intake = desk.as(Role.CASEWORKER).purpose("intake");

  @Test
  void neitherAPersonNorAnIdeologyIsNeeded() {
    Answer answer = intake.post("/v1/signals", "{\"facts\":\"Stickers in the tunnel.\"}");

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    JsonObject signal = intake.get("/v1/signals/" + answer.madeId()).json();
    assertThat(signal.getString("sector")).isEqualTo("notStated");
    assertThat(signal.getJsonArray("concerns")).isEmpty();
    assertThat(signal.containsKey("age")).isFalse();
  }

  @Test
  void aReceiptRepeatsNothingOfTheSignal() {
    Answer answer =
        intake.post("/v1/signals", "{\"facts\":\"Secret words.\",\"person\":{\"name\":\"Sam\"}}");

    assertThat(answer.json().keySet())
        .containsExactlyInAnyOrder(
            "href",
            "id",
            "recordedAt",
            "state",
            "receiptHref",
            "readCapability",
            "followCapability");
    assertThat(answer.body()).doesNotContain("Secret").doesNotContain("Sam");
  }

  @Test
  void allUnknownCodesAreNamedAtOnce() {
    Answer answer =
        intake.post(
            "/v1/signals",
            "{\"facts\":\"f\",\"sector\":\"moon\",\"sex\":\"x\",\"concerns\":[\"rightWing\",\"zeal\"]}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().getJsonArray("violations").getValuesAs(JsonObject.class))
        .extracting(violation -> violation.getString("name"))
        .containsExactlyInAnyOrder("/sector", "/sex", "/concerns/1");
  }

  @Test
  void theSameRequestTwiceRecordsOneSignal() {
    Call same = intake.with("Idempotency-Key", "0e6f3b56-1111-4222-8333-000000000001");

    Answer first = same.post("/v1/signals", "{\"facts\":\"Once.\"}");
    Answer second = same.post("/v1/signals", "{\"facts\":\"Once.\"}");
    Answer other = same.post("/v1/signals", "{\"facts\":\"Another.\"}");

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.madeId()).isEqualTo(first.madeId());
    assertThat(second.header("Idempotency-Replayed")).contains("true");
    assertThat(other.status()).isEqualTo(422);
    assertThat(total()).isOne();
  }

  @Test
  void aSourceReferenceIsTakenOnce() {
    String body = "{\"facts\":\"f\",\"source\":{\"system\":\"meldpunt\",\"reference\":\"17\"}}";
    String known = intake.post("/v1/signals", body).madeId();

    Answer again = intake.post("/v1/signals", body);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("already-exists");
    assertThat(again.madeId()).isEqualTo(known);
  }

  @Test
  void aPartnerLearnsNothingOfWhatOthersDelivered() {
    String body = "{\"facts\":\"f\",\"source\":{\"system\":\"meldpunt\",\"reference\":\"18\"}}";
    String own = intake.post("/v1/signals", body).madeId();
    Call school = desk.as(Role.PARTNER, "school").purpose("intake");
    Call police = desk.as(Role.PARTNER, "police").purpose("intake");

    Answer first = school.post("/v1/signals", body);
    Answer second = police.post("/v1/signals", body);
    Answer again = school.post("/v1/signals", body);

    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(second.status()).as(second.body()).isEqualTo(201);
    assertThat(again.status()).as(again.body()).isEqualTo(409);
    assertThat(again.madeId()).as("its own").isEqualTo(first.madeId());
    assertThat(List.of(first.madeId(), second.madeId())).doesNotContain(own);
    assertThat(total()).isEqualTo(3);
  }

  @Test
  void pagesGoOnWithoutGapOrRepetition() {
    for (int number = 0; number < 7; number++) {
      desk.signal("Signal " + number);
    }
    Set<String> seen = new HashSet<>();
    String next = "/v1/signals?pageSize=3&sort=receivedAt";
    int pages = 0;
    while (!next.isEmpty()) {
      JsonObject page = intake.get(next).json();
      page.getJsonArray("items")
          .getValuesAs(JsonObject.class)
          .forEach(item -> assertThat(seen.add(item.getString("id"))).isTrue());
      next = page.getString("next", "");
      pages++;
    }
    assertThat(seen).hasSize(7);
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void aCursorOfAnotherQueryCallerOrTenantIsRefused() {
    desk.signal("One.");
    desk.signal("Two.");
    String next = intake.get("/v1/signals?pageSize=1").json().getString("next");
    String cursor = next.substring(next.indexOf("cursor=") + 7);

    Answer otherQuery = intake.get("/v1/signals?sort=recordedAt&cursor=" + cursor);
    Answer otherCaller = desk.as(Role.CASECHAIR, "elsewhere").get(next);
    Answer otherTenant = Desk.dutch().as(Role.CASEWORKER).get(next);

    assertThat(otherQuery.problem()).isEqualTo("invalid-cursor");
    assertThat(otherCaller.problem()).isEqualTo("invalid-cursor");
    assertThat(otherTenant.problem()).isEqualTo("invalid-cursor");
  }

  @Test
  void filtersFollowOneGrammarAndNameWhatIsWrong() {
    desk.signal("At school.");
    intake.post("/v1/signals", "{\"facts\":\"f\",\"sector\":\"police\"}");

    JsonObject page = intake.get("/v1/signals?filter=sector:in:police%7Chealth").json();
    Answer wrong = intake.get("/v1/signals?filter=colour:eq:red,sector:like:x");

    assertThat(page.getJsonArray("items")).hasSize(1);
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().getJsonArray("violations")).hasSize(2);
  }

  @Test
  void figuresCountTheOwnSignalsByTheSchemeThatIsAsked() {
    desk.signal("Aged fifteen.");
    intake.post("/v1/signals", "{\"facts\":\"No age.\",\"concerns\":[\"rightWing\"]}");
    Call figures = desk.as(Role.CASEWORKER).purpose("reporting");

    JsonObject ages = figures.get("/v1/figures?dimension=age&scheme=prevent2025").json();

    assertThat(counts(ages)).containsExactlyInAnyOrder("11-15=1", "notStated=1");
    assertThat(ages.getInt("total")).isEqualTo(2);
  }

  @Test
  void figuresCountAModulesOwnWordAsTheCoreCodeItMeans() {
    intake.post(
        "/v1/signals",
        "{\"facts\":\"f\",\"sector\":\"reportingDesk\",\"concerns\":[\"jihadism\",\"islamist\"]}");
    intake.post("/v1/signals", "{\"facts\":\"f\",\"sector\":\"localAuthority\"}");
    Call figures = desk.as(Role.CASEWORKER).purpose("reporting");

    assertThat(counts(figures.get("/v1/figures?dimension=sector").json()))
        .containsExactly("localAuthority=2");
    assertThat(counts(figures.get("/v1/figures?dimension=concern").json()))
        .as("two words for one core code count a signal once")
        .containsExactlyInAnyOrder("islamist=1", "notStated=1");
  }

  private static List<String> counts(JsonObject figures) {
    return figures.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("code") + '=' + item.getInt("count"))
        .toList();
  }

  private int total() {
    return desk.as(Role.CASEWORKER).purpose("reporting").get("/v1/figures").json().getInt("total");
  }
}
