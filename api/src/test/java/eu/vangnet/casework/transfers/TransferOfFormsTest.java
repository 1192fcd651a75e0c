package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.support.Team;
import eu.vangnet.privacy.LegibleRows;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Filled forms follow a case to a tenant that works by the same version of their module. */
@Timeout(180)
class TransferOfFormsTest {
  private static final String BOTH =
      "\"grounds\":\"His mother asks us to stay.\","
          + "\"lighterAlternatives\":\"The doctor sees him.\"";
  private static final String SECRET_FIELD =
      ",\"fields\":[{\"field\":\"lighterAlternatives\",\"professionalSecret\":true}]";
  private static Desk other;

  private final HandOver handOver = HandOver.begun().to(other.tenant());
  private final Call chair = handOver.chair();
  private final Call receiver = handOver.atReceiver();

  @BeforeAll
  static void anotherTenantOfTheSameModule() {
    other = Desk.dutch();
  }

  @Test
  @Tag("database")
  void whatAFormSaysNowArrivesAsPreviewedAndGoesOnThere() {
    String form = filled("\"grounds\":\"Nobody knows yet.\"", "");
    replaced(form, BOTH, SECRET_FIELD);

    JsonObject preview = handOver.preview(WholeFile.SCOPE);
    JsonObject goes = only(preview.getJsonObject("content"));
    assertThat(goes.getJsonObject("content").getString("grounds"))
        .isEqualTo("His mother asks us to stay.");
    assertThat(goes.getJsonObject("content")).doesNotContainKey("lighterAlternatives");
    assertThat(TransferOfAWholeFileTest.counts(preview))
        .contains("formField professionalSecret 1", "formVersion replacedSince 1");

    String received = handOver.received(handOver.requested(WholeFile.SCOPE));
    assertThat(only(receiver.get(received).json().getJsonObject("content"))).isEqualTo(goes);
    String kept = first(accepted(received) + "/forms").getString("href");

    JsonObject there = receiver.get(kept).json();
    assertThat(there.getString("filledBy"))
        .isEqualTo(handOver.sender().tenant().value() + "/staff");
    assertThat(there.getString("filledAt")).isEqualTo(goes.getString("filledAt"));
    JsonObject latest = there.getJsonObject("latest");
    assertThat(latest.getJsonObject("content")).isEqualTo(goes.getJsonObject("content"));
    assertThat(latest.getString("writtenAt"))
        .isEqualTo(goes.getJsonObject("origin").getString("recordedAt"));
    assertThat(
            LegibleRows.of(handOver.receiver())
                .holding(List.of("The doctor sees him.", "Nobody knows yet.")))
        .isEmpty();
    replaced(receiver, kept, "\"grounds\":\"He is well.\"", "");
  }

  @Test
  void theEndThatLiesOnAFieldCountsForWhoeverTookTheCaseOverToo() {
    filled(
        BOTH.replace("doctor", "neighbour"),
        ",\"fields\":[{\"field\":\"lighterAlternatives\",\"sharedUntil\":\"%s\"}]"
            .formatted(EndOfSharingTest.inTenDays()));
    String received = handOver.received(handOver.requested(WholeFile.SCOPE));

    String kept = first(accepted(received) + "/forms").getString("href");

    assertThat(says(kept)).containsKeys("grounds", "lighterAlternatives");
    EndOfSharingTest.afterwards(
        () ->
            assertThat(says(kept)).containsKey("grounds").doesNotContainKey("lighterAlternatives"));
  }

  private JsonObject says(String form) {
    return handOver.atReceiver().get(form).json().getJsonObject("latest").getJsonObject("content");
  }

  @Test
  void aMarkThatLayOnAFormOrAFieldOnceKeepsItHere() {
    String field = filled(BOTH, SECRET_FIELD);
    replaced(field, BOTH.replace("sees", "saw"), "");
    String whole = filled(BOTH.replace("mother", "nurse"), ",\"professionalSecret\":true");
    replaced(whole, BOTH.replace("mother", "nurse"), "");
    filled(BOTH.replace("mother", "sister"), ",\"toldInConfidence\":true");

    JsonObject preview = handOver.preview(WholeFile.SCOPE);

    assertThat(preview.getJsonObject("content").getJsonArray("forms")).hasSize(1);
    assertThat(preview.getJsonObject("content").toString())
        .contains("His mother")
        .doesNotContain("doctor", "His nurse", "His sister");
    assertThat(TransferOfAWholeFileTest.counts(preview))
        .contains(
            "formField professionalSecret 1",
            "form professionalSecret 1",
            "form toldInConfidence 1");
  }

  @Test
  void aFormStaysWhereNoReceiverIsNamedOrTheReceiverWorksByAnotherModule() {
    filled(BOTH, "");
    HandOver elsewhere = handOver.to(HandOver.begun().receiver());

    Answer unnamed =
        chair.post(handOver.file() + "/previews", "{\"scope\":" + WholeFile.SCOPE + "}");

    assertThat(unnamed.status()).as(unnamed.body()).isEqualTo(200);
    assertThat(TransferOfAWholeFileTest.counts(unnamed.json())).contains("form receiverNotNamed 1");
    assertThat(TransferOfAWholeFileTest.counts(elsewhere.preview(WholeFile.SCOPE)))
        .contains("form moduleNotThere 1");
    assertThat(unnamed.body()).doesNotContain("His mother");
  }

  private String filled(String content, String more) {
    return Team.made(
            chair.post(
                handOver.file() + "/forms",
                "{\"form\":\"necessityReview\",\"content\":{\"stillNecessary\":true,%s}%s}"
                    .formatted(content, more)))
        .header("Location")
        .orElseThrow();
  }

  private void replaced(String form, String content, String more) {
    replaced(chair, form, content, more);
  }

  private static void replaced(Call caller, String form, String content, String more) {
    Answer replaced =
        caller
            .ifMatch(Team.tag(caller, form))
            .put(form, "{\"content\":{\"stillNecessary\":true,%s}%s}".formatted(content, more));
    assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
  }

  private String accepted(String received) {
    Answer accepted =
        receiver
            .ifMatch(Team.tag(receiver, received))
            .post(received + "/acceptance", "{\"legalBasis\":\"pgaAct\"}");
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    return accepted.json().getString("caseHref");
  }

  private JsonObject first(String list) {
    return receiver.get(list).json().getJsonArray("items").getJsonObject(0);
  }

  private static JsonObject only(JsonObject content) {
    assertThat(content.getJsonArray("forms")).hasSize(1);
    return content.getJsonArray("forms").getJsonObject(0);
  }
}
