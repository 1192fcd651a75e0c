package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * People of a partner repeat a request that once made something; what it made is in the answer only
 * while it is shared with them. Of notes {@link SharingEndsTest} says the same.
 */
class RepetitionAfterEndTest {
  private static final String ORGANISATION = "police-west";
  private static final String TASK =
      "{\"title\":\"Qvertia is called.\",\"owner\":\"police\",\"dueOn\":\"2031-01-05\"}";

  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private final Call partner = desk.as(Role.PARTNER, ORGANISATION).with("Idempotency-Key", key());

  /** Partners set tasks only where they work on cases for the tenant too. */
  private final Call worker = desk.as(Role.CASEWORKER, ORGANISATION).with("Idempotency-Key", key());

  private String path;
  private String seat;
  private String agreement;

  @BeforeEach
  void aPartnerMadeAnAttachmentAndATaskAndRepeatedBoth() {
    String file = desk.openCase("Left school.");
    path = "/v1/cases/" + file;
    seat = desk.seat(file, "police", ORGANISATION);
    agreement = desk.agree(ORGANISATION, "police", "ordinary");
    repeated(attach(), attach());
    repeated(set(), set());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private Answer attach() {
    return partner
        .with("File-Name", "Qvertia.txt")
        .with("Content-Type", "text/plain")
        .send("POST", path + "/attachments", BodyPublishers.ofString("Words."));
  }

  private Answer set() {
    return worker.post(path + "/tasks", TASK);
  }

  /** While it is shared a repetition shows what the first request made. */
  private static void repeated(Answer made, Answer again) {
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(again.status()).as(again.body()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(again.body()).isEqualTo(made.body()).contains("Qvertia");
  }

  @Test
  void showsNothingOfWhatItMadeAfterTheSeatHasEnded() {
    assertThat(chair.ifMatch(desk.tag(seat)).delete(seat).status()).isEqualTo(204);

    hidden(attach(), 404);
    hidden(set(), 404);
    onlyOneOfEach();
  }

  @Test
  void showsNothingOfWhatItMadeAfterTheAgreementHasEnded() {
    Call officer = desk.as(Role.PRIVACYOFFICER);
    Answer ended = officer.ifMatch("*").post(agreement + "/ending", "{\"reason\":\"r\"}");
    assertThat(ended.status()).as(ended.body()).isEqualTo(201);

    // Whether the caller may share now is asked before the content is read, so before the key.
    hidden(attach(), 409);
    hidden(set(), 404);
    onlyOneOfEach();
  }

  private static void hidden(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("Qvertia", "/attachments/", "/v1/tasks/");
    assertThat(answer.header("ETag")).isEmpty();
    assertThat(answer.header("Location")).isEmpty();
    assertThat(answer.header("Idempotency-Replayed")).isEmpty();
  }

  private void onlyOneOfEach() {
    assertThat(chair.get(path + "/attachments").json().getJsonArray("items")).hasSize(1);
    assertThat(chair.get("/v1/tasks").body()).containsOnlyOnce("Qvertia is called.");
  }
}
