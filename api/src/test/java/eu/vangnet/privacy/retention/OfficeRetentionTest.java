package eu.vangnet.privacy.retention;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the office for data protection keeps of persons is not kept for ever either. */
@Tag("database")
@Timeout(180)
class OfficeRetentionTest {
  private static final Product PRODUCT = Product.started();
  private static final Duration OVER = Duration.ofDays(3 * 366);

  /** A day after a bundle ended, and another for clocks that are put back. */
  private static final Duration ENDED = Duration.ofDays(16);

  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final RetentionRoom room = RetentionRoom.of(desk.tenant());

  @Test
  void aComplaintThatWasHandledIsOverThreeYearsLater() {
    String handled = complaint();
    made(office.step(handled, "handling", "{\"outcome\":\"founded\",\"explanation\":\"e\"}"));
    String open = complaint();

    PRODUCT
        .clock()
        .ahead(
            OVER,
            () -> {
              assertThat(erased("core.complaint")).isEqualTo(1);
              requireOnlyTheFirstGone(handled, open);
            });
  }

  private String complaint() {
    return made(office.officer().post("/v1/complaints", "{\"words\":\"w\",\"name\":\"Iris Iep\"}"));
  }

  @Test
  void anOpinionAboutNoCaseIsOverThreeYearsLater() {
    String general =
        made(office.officer().post("/v1/opinions", "{\"question\":\"May a school hear?\"}"));
    String ofCase =
        made(
            office
                .officer()
                .post(
                    "/v1/opinions",
                    "{\"question\":\"q\",\"caseId\":\"" + desk.openCase("Left school.") + "\"}"));

    PRODUCT
        .clock()
        .ahead(
            OVER,
            () -> {
              assertThat(erased("core.opinion")).isEqualTo(1);
              requireOnlyTheFirstGone(general, ofCase);
            });
  }

  private void requireOnlyTheFirstGone(String gone, String stays) {
    assertThat(office.officer().get(gone).status()).isEqualTo(404);
    assertThat(office.officer().get(stays).status()).isEqualTo(200);
  }

  @Test
  void aBundleThatEndedIsTakenAwayThoughNobodyMakesAnother() {
    String signal = desk.signal("Stopped coming to football.");
    String request = office.identified("access", "Robin Rust");
    String chosen =
        "{\"records\":[{\"kind\":\"signal\",\"id\":\"" + signal + "\"}],\"reason\":\"No name.\"}";
    made(office.officer().post(request + "/bundles", chosen));
    String ended = request.substring(request.lastIndexOf('/') + 1);
    assertThat(places(ended)).contains("access_bundle request_id");

    PRODUCT
        .clock()
        .ahead(
            ENDED,
            () -> {
              assertThat(erased("core.accessBundle")).isEqualTo(1);
              assertThat(places(ended)).doesNotContain("access_bundle request_id");
              assertThat(office.officer().get(request).status()).isEqualTo(200);
            });
  }

  private Set<String> places(String wanted) {
    return Everywhere.searchAt(desk.tenant(), List.of(wanted)).places().keySet();
  }

  private int erased(String rule) {
    JsonObject run = room.run();
    assertThat(run.getString("state")).isEqualTo("finished");
    return RetentionRoom.count(run, rule).getInt("erased");
  }
}
