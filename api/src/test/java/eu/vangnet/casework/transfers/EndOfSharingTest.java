package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was shared for a time is shared for that time, whoever has taken the case over since. */
@Timeout(180)
class EndOfSharingTest {
  private static final String PARTNER = "sports-club";

  private final HandOver handOver = HandOver.begun();
  private final Call chair = handOver.chair();
  private final String until = ",\"sharedUntil\":\"" + inTenDays() + "\"";

  /** An end of sharing. */
  static String inTenDays() {
    return Product.started()
        .clock()
        .instant()
        .plus(Duration.ofDays(10))
        .truncatedTo(ChronoUnit.SECONDS)
        .toString();
  }

  /** When that end is over. */
  static void afterwards(Runnable look) {
    Product.started().clock().ahead(Duration.ofDays(11), look);
  }

  @Test
  @Tag("database")
  void theEndCountsForWhoeverTookTheCaseOverAndWhatHasNoneIsTheirOwn() {
    made(chair, "/notes", "{\"text\":\"For ten days.\"" + until + "}");
    made(chair, "/notes", "{\"text\":\"For good.\"}");
    made(
        chair,
        "/plans",
        "{\"summary\":\"Back to school.\",\"goals\":["
            + goal("A goal for ten days.", until)
            + ","
            + goal("A goal for good.", "")
            + "]}");

    String opened = takenOver(WholeFile.SCOPE);

    assertThat(read(opened, "/notes")).contains("For ten days.", "For good.");
    assertThat(read(opened, "/plans")).contains("A goal for ten days.", "A goal for good.");
    afterwards(
        () -> {
          assertThat(read(opened, "/notes")).contains("For good.").doesNotContain("For ten days.");
          assertThat(read(opened, "/plans"))
              .contains("A goal for good.")
              .doesNotContain("A goal for ten days.");
          assertThat(handOver.chair().get(handOver.file() + "/notes").body())
              .as("whoever wrote it keeps it")
              .contains("For ten days.");
        });
  }

  @Test
  void theEndThatAPartnerLaidOnItsWordsCountsWhereverTheyGo() {
    handOver.sender().agree(PARTNER, "youthWork", "ordinary");
    handOver.sender().seat(WholeFile.id(handOver.file()), "youthWork", PARTNER);
    Call partner = handOver.sender().as(Role.CASEWORKER, PARTNER);
    made(partner, "/notes", "{\"text\":\"Seen at the club.\"" + until + "}");

    String opened =
        takenOver(
            WholeFile.SCOPE.replace(
                "\"links\":true",
                "\"links\":true,\"leaves\":[{\"organisation\":\""
                    + PARTNER
                    + "\",\"givenOn\":\"2026-01-02\"}]"));

    assertThat(read(opened, "/notes")).contains("Seen at the club.").doesNotContain(PARTNER);
    afterwards(() -> assertThat(read(opened, "/notes")).doesNotContain("Seen at the club."));
  }

  private static String goal(String text, String more) {
    return "{\"domain\":\"family\",\"focus\":\"surroundings\",\"text\":\"%s\",\"state\":\"open\"%s}"
        .formatted(text, more);
  }

  private String takenOver(String scope) {
    Answer accepted = handOver.accept(handOver.received(handOver.requested(scope)));
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    return accepted.json().getString("caseHref");
  }

  private String read(String opened, String below) {
    Answer read = handOver.atReceiver().get(opened + below);
    assertThat(read.status()).as(read.body()).isEqualTo(200);
    return read.body();
  }

  private void made(Call caller, String below, String body) {
    Answer answer = caller.post(handOver.file() + below, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }
}
