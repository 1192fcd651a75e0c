package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.privacy.LegibleRows;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What hangs on a case follows it: what was previewed arrives, and nothing else. */
@Timeout(180)
class TransferOfAWholeFileTest {
  private final HandOver handOver = HandOver.begun();
  private final WholeFile whole = WholeFile.in(handOver);
  private final Call receiver = handOver.atReceiver();

  @Test
  @Tag("database")
  void whatWasPreviewedArrivesWordForWordAndNothingElse() {
    JsonObject preview = handOver.preview(WholeFile.SCOPE);
    String shown = preview.getJsonObject("content").toString();
    assertThat(shown).contains(whole.going());
    assertThat(preview.getJsonObject("content").getJsonArray("disclosures").toString())
        .contains("\"recipient\":\"organisation\"", "\"itemClass\":\"fact\"");
    assertThat(whole.staying()).noneMatch(shown::contains);

    String transfer = handOver.requested(WholeFile.SCOPE);
    String received = handOver.received(transfer);
    assertThat(receiver.get(received).json().getJsonObject("content").toString()).isEqualTo(shown);
    Answer accepted = handOver.accept(received);
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    Exchange.await(handOver.chair(), transfer, "accepted");

    String opened = accepted.json().getString("caseHref");
    String own = own(opened);
    assertThat(own).contains(whole.going());
    assertThat(LegibleRows.of(handOver.receiver()).holding(whole.staying())).isEmpty();
    requireRecordsOfItsOwn(opened);
    JsonObject kept = receiver.get(received).json().getJsonObject("content");
    assertThat(whole.going()).as("no second copy").noneMatch(kept.toString()::contains);
    assertThat(kept.getJsonArray("disclosures")).hasSize(1);
    assertThat(kept.getJsonObject("file").getJsonArray("decisions")).isNotEmpty();
  }

  /** All that the receiver reads below the case that it opened. */
  private String own(String opened) {
    String plan = items(opened + "/plans").getFirst().getString("href");
    String mentoring = items(opened + "/mentorings").getFirst().getString("href");
    return Stream.of(
                opened + "/persons",
                opened + "/consents",
                opened + "/plans",
                plan + "/reviews",
                opened + "/assessments",
                opened + "/aftercares",
                opened + "/mentorings",
                mentoring + "/sessions",
                opened + "/notes")
            .map(address -> receiver.get(address).body())
            .collect(Collectors.joining())
        + tasks(opened);
  }

  private String tasks(String opened) {
    return receiver.get("/v1/tasks?filter=case:eq:" + WholeFile.id(opened)).body();
  }

  private void requireRecordsOfItsOwn(String opened) {
    String sender = handOver.sender().tenant().value();
    List<JsonObject> persons = items(opened + "/persons");
    JsonObject guardian = one(persons, "role", "guardian");
    JsonObject ward = one(persons, "role", "family");
    JsonObject details = guardian.getJsonObject("details");
    assertThat(persons).hasSize(2);
    assertThat(details.getString("guardianOf")).isEqualTo(ward.getString("id"));
    assertThat(details.getBoolean("conflictOfInterest")).isTrue();
    assertThat(guardian.getString("sharedUntil")).startsWith("2199-01-01");
    JsonObject consent = items(opened + "/consents").getFirst();
    assertThat(consent.getString("recordedBy")).isEqualTo(sender + "/staff");
    assertThat(consent.getString("person")).isEqualTo(guardian.getString("id"));
    JsonObject plan = items(opened + "/plans").getFirst();
    JsonObject measure = plan.getJsonArray("measures").getJsonObject(0);
    assertThat(measure.getString("measure"))
        .as("the core code of a word that the receiver's module lacks")
        .isEqualTo("administrativeMeasure");
    assertThat(measure.getString("dataCategory")).isEqualTo("criminal");
    Answer changed =
        receiver
            .ifMatch(receiver.get(plan.getString("href")).header("ETag").orElseThrow())
            .patch(plan.getString("href"), "{\"summary\":\"Goes on here.\"}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    List<JsonObject> notes = items(opened + "/notes");
    assertThat(one(notes, "text", "A mentor is looked for.").getString("author"))
        .isEqualTo(sender + "/table");
    JsonObject told = one(notes, "text", "Rows every Friday.");
    assertThat(told.getString("kind")).isEqualTo("opinion");
    assertThat(one(notes, "text", "Rows every Thursday.").getString("amends"))
        .isEqualTo(told.getString("id"));
    JsonObject task = items("/v1/tasks?filter=case:eq:" + WholeFile.id(opened)).getFirst();
    assertThat(task.getString("owner")).isEqualTo("team");
    assertThat(task.getString("source")).isEqualTo("transfer");
    assertThat(task.getString("dueOn")).isEqualTo("2031-01-05");
  }

  @Test
  void whatStaysIsToldByKindNumberAndReasonWithoutAWordOfIt() {
    JsonObject preview = handOver.preview(WholeFile.SCOPE);

    assertThat(counts(preview))
        .contains(
            "note professionalSecret 1",
            "person professionalSecret 1",
            "consent professionalSecret 1",
            "goal professionalSecret 1",
            "task professionalSecret 1",
            "task notOpen 1",
            "minutes professionalSecret 1",
            "minutes notApproved 1",
            "link otherCaseStays 1",
            "review professionalSecret 1",
            "contact professionalSecret 1",
            "assessment professionalSecret 1",
            "mentoringSession professionalSecret 1",
            "form moduleNotThere 1",
            "seat notTransferable 1");
    assertThat(whole.staying()).noneMatch(preview.toString()::contains);
  }

  @Test
  void whatWasNotChosenStays() {
    JsonObject preview = handOver.preview(HandOver.ALL);

    assertThat(counts(preview))
        .contains(
            "person notChosen 2",
            "consent notChosen 1",
            "plan notChosen 1",
            "minutes notChosen 4",
            "task notChosen 2",
            "link notChosen 1",
            "disclosure notChosen 1",
            "afterCare notChosen 1",
            "assessment notChosen 1",
            "mentoring notChosen 1",
            "form notChosen 1");
    assertThat(preview.getJsonObject("content").toString())
        .doesNotContain("Gerda", "Ring the school.", "Back to school.", "He stays at home.");
  }

  static List<String> counts(JsonObject preview) {
    return preview.getJsonArray("counts").getValuesAs(JsonObject.class).stream()
        .map(
            count ->
                count.getString("kind")
                    + " "
                    + count.getString("reason")
                    + " "
                    + count.getInt("items"))
        .toList();
  }

  private List<JsonObject> items(String address) {
    return receiver.get(address).json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static JsonObject one(List<JsonObject> items, String field, String value) {
    return items.stream()
        .filter(item -> item.getString(field).equals(value))
        .findFirst()
        .orElseThrow();
  }
}
