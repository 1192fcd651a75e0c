package eu.vangnet.privacy.retention;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static eu.vangnet.privacy.PrivacyOffice.records;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was asked by and about a person is not kept for ever either. */
@Tag("database")
@Timeout(180)
class RequestRetentionTest {
  private static final Product PRODUCT = Product.started();
  private static final String RULE = "core.request";
  private static final Duration OVER = Duration.ofDays(3 * 366);
  private static final String NAME = "Quirijn Wagterveld";
  private static final String NOTHING_HELD =
      "{\"outcome\":\"nothingHeld\",\"explanation\":\"We hold nothing of Wagterveld.\"}";
  private static final String GRANTED =
      "{\"outcome\":\"granted\",\"explanation\":\"Done for Wagterveld.\"}";

  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final RetentionRoom room = RetentionRoom.of(desk.tenant());

  @Test
  void theRuleNamesItsTermItsSourceAndItsReason() {
    JsonObject rule = room.officer().get("/v1/retentions/" + RULE).json();

    assertThat(rule.getString("standing")).isEqualTo("inForce");
    assertThat(rule.getString("period")).isEqualTo("P3Y");
    assertThat(rule.getString("legalSource")).isEqualTo("gdprAccountability");
    assertThat(rule.getString("reason")).contains("GDPR articles 5(2)");
    assertThat(room.set(RULE, "P4Y").body()).contains("tooLong");
    assertThat(room.set(RULE, "P2Y").status()).isEqualTo(200);
  }

  @Test
  void anAnsweredRequestIsShownByADryRunAndIsNowhereAfterARun() {
    String answered = office.identified("access", NAME);
    String file = caseOf(NAME);
    made(office.officer().post(answered + "/bundles", records(matching(answered, file))));
    made(office.step(answered, "answer", GRANTED));
    String open = office.identified("access", "Somebody Waiting");
    assertThat(places("for Wagterveld")).contains("subject_request sealed (opened)");
    assertThat(places(id(answered)))
        .contains("access_bundle request_id", "record_change object_id");
    PRODUCT
        .clock()
        .ahead(
            OVER,
            () -> {
              JsonObject preview = room.preview(RULE);
              assertThat(preview.getInt("erased")).isEqualTo(1);
              assertThat(preview.getJsonArray("records").getString(0)).isEqualTo(id(answered));
              assertThat(office.officer().get(answered).body()).contains("Wagterveld");

              JsonObject run = room.run();

              assertThat(run.getString("state")).isEqualTo("finished");
              assertThat(RetentionRoom.count(run, RULE).getInt("erased")).isEqualTo(1);
              assertThat(office.officer().get(answered).status()).isEqualTo(404);
              assertThat(office.officer().get(open).status()).isEqualTo(200);
              assertThat(places(id(answered))).isSubsetOf(GoneTest.JOURNAL);
              assertThat(places("for Wagterveld")).isEmpty();
              tombstoneOf(id(answered));
              assertThat(room.preview(RULE).getInt("erased")).as("once").isZero();
            });
  }

  private Set<String> places(String wanted) {
    return Everywhere.searchAt(desk.tenant(), List.of(wanted)).places().keySet();
  }

  private void tombstoneOf(String request) {
    JsonObject found = room.officer().get("/v1/tombstones?record=" + request).json();
    assertThat(found.getJsonArray("items")).hasSize(1);
    JsonObject stone = found.getJsonArray("items").getJsonObject(0);
    assertThat(stone.getString("rule")).isEqualTo(RULE);
    assertThat(stone.getString("legalSource")).isEqualTo("gdprAccountability");
    assertThat(stone.toString()).doesNotContain(request);
  }

  @Test
  void aHeldRequestStays() {
    String request = office.identified("access", NAME);
    made(office.step(request, "answer", NOTHING_HELD));
    room.hold("request", id(request));
    PRODUCT
        .clock()
        .ahead(
            OVER,
            () -> {
              assertThat(room.preview(RULE).getInt("held")).isEqualTo(1);
              assertThat(RetentionRoom.count(room.run(), RULE).getInt("held")).isEqualTo(1);
              assertThat(office.officer().get(request).status()).isEqualTo(200);
            });
  }

  @Test
  void aRequestThatRestrictsARecordStaysAndItsClockStartsAnewWhenThatIsLifted() {
    String file = caseOf(NAME);
    String request = office.identified("restriction", NAME);
    made(office.officer().post(request + "/restrictions", records(matching(request, file))));
    made(office.step(request, "answer", GRANTED));
    PRODUCT
        .clock()
        .ahead(
            OVER,
            () -> {
              assertThat(room.preview(RULE).getInt("held")).isEqualTo(1);
              assertThat(room.preview(RULE).getInt("erased")).isZero();

              made(office.step(request, "lifting", "{\"personTold\":true}"));

              assertThat(room.preview(RULE).getInt("held")).isZero();
              assertThat(room.preview(RULE).getInt("erased")).isZero();
            });
    PRODUCT
        .clock()
        .ahead(
            OVER.multipliedBy(2),
            () -> {
              assertThat(RetentionRoom.count(room.run(), RULE).getInt("erased")).isEqualTo(1);
              assertThat(office.officer().get(request).status()).isEqualTo(404);
            });
  }

  /** A case about somebody; its identifier. */
  private String caseOf(String name) {
    String file = desk.openCase("Left school.");
    Answer named =
        desk.as(Role.CASECHAIR)
            .ifMatch("*")
            .patch("/v1/cases/" + file, "{\"person\":{\"name\":\"" + name + "\"}}");
    assertThat(named.status()).as(named.body()).isEqualTo(200);
    return file;
  }

  private List<JsonObject> matching(String request, String file) {
    return office.matches(request).stream()
        .filter(match -> match.getString("id").equals(file))
        .toList();
  }

  private static String id(String request) {
    return request.substring(request.lastIndexOf('/') + 1);
  }
}
