package eu.vangnet.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RetentionTest {
  private static final Product PRODUCT = Product.started();
  private static final String CASES = "country-nl.case";
  private static final String UNFOUNDED = "core.unfoundedSignal";

  private final Desk desk = Desk.dutch();
  private final RetentionRoom room = RetentionRoom.of(desk.tenant());

  @Test
  void aRuleThatTheModuleLeavesToTheTenantErasesNothingBeforeTheTenantSaysHowLong() {
    JsonObject rule = room.officer().get("/v1/retentions/" + CASES).json();
    assertThat(rule.getString("standing")).isEqualTo("periodMissing");
    assertThat(rule).doesNotContainKey("period");

    assertThat(room.set(CASES, "P3Y").status()).isEqualTo(200);

    JsonObject decided = room.officer().get("/v1/retentions/" + CASES).json();
    assertThat(decided.getString("standing")).isEqualTo("inForce");
    assertThat(decided.getString("period")).isEqualTo("P3Y");
    assertThat(decided.getString("tenantReason")).isEqualTo("Decided by the council.");
    assertThat(decided.getString("decidedBy")).isEqualTo("officer");
  }

  @Test
  void aTenantMayShortenAndNeverLengthen() {
    assertThat(room.set(UNFOUNDED, "P1M").status()).isEqualTo(200);

    Answer refused = room.set(UNFOUNDED, "P3M1D");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("\"/period\"").contains("tooLong").contains("P3M");
  }

  @Test
  void theJournalIsAClassOfItsOwnWithAReasonAndNoPeriod() {
    JsonObject rule = room.officer().get("/v1/retentions/core.journal").json();

    assertThat(rule.getString("standing")).isEqualTo("kept");
    assertThat(rule.getString("reason")).contains("evidence");
    assertThat(room.set("core.journal", "P1Y").problem()).isEqualTo("transition-refused");
  }

  @Test
  void anUnfoundedSignalIsShownByADryRunAndErasedByARun() {
    String signal = unfounded();
    String open = desk.signal("Still to be weighed.");
    assertThat(room.preview(UNFOUNDED).getInt("erased")).isZero();

    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(100),
            () -> {
              JsonObject preview = room.preview(UNFOUNDED);
              assertThat(preview.getInt("erased")).isEqualTo(1);
              assertThat(preview.getJsonArray("records").getString(0)).isEqualTo(signal);
              assertThat(read("/v1/signals/" + signal)).isEqualTo(200);

              JsonObject run = room.run();

              assertThat(run.getString("state")).isEqualTo("finished");
              assertThat(RetentionRoom.count(run, UNFOUNDED).getInt("erased")).isEqualTo(1);
              assertThat(read("/v1/signals/" + signal)).isEqualTo(404);
              assertThat(read("/v1/signals/" + open)).isEqualTo(200);
              tombstoneOf(signal, run);
            });
  }

  private void tombstoneOf(String signal, JsonObject run) {
    JsonObject found = room.officer().get("/v1/tombstones?record=" + signal).json();
    assertThat(found.getJsonArray("items")).hasSize(1);
    JsonObject stone = found.getJsonArray("items").getJsonObject(0);
    assertThat(stone.getString("rule")).isEqualTo(UNFOUNDED);
    assertThat(stone.getString("runHref")).isEqualTo(run.getString("href"));
    assertThat(stone.toString()).doesNotContain(signal);
    assertThat(room.officer().get(stone.getString("href")).json()).isEqualTo(stone);
    String other = "/v1/tombstones?record=00000000-0000-4000-8000-000000000000";
    assertThat(room.officer().get(other).json().getJsonArray("items")).isEmpty();
  }

  @Test
  void aHeldRecordStaysUntilTwoPersonsLiftTheHold() {
    String signal = unfounded();
    String hold = room.hold("signal", signal);
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(100),
            () -> {
              assertThat(room.preview(UNFOUNDED).getInt("held")).isEqualTo(1);
              JsonObject run = room.run();
              assertThat(RetentionRoom.count(run, UNFOUNDED).getInt("held")).isEqualTo(1);
              assertThat(read("/v1/signals/" + signal)).isEqualTo(200);

              Call officer = room.officer().ifMatch("*");
              assertThat(officer.post(hold + "/approval", "").problem())
                  .isEqualTo("transition-refused");
              assertThat(officer.post(hold + "/lifting", "{\"reason\":\"over\"}").status())
                  .isEqualTo(201);
              assertThat(officer.post(hold + "/approval", "").status()).isEqualTo(403);
              assertThat(room.preview(UNFOUNDED).getInt("held")).isEqualTo(1);
              Answer lifted =
                  room.as(Role.PRIVACYOFFICER, "second").ifMatch("*").post(hold + "/approval", "");
              assertThat(lifted.json().getString("state")).isEqualTo("lifted");

              assertThat(RetentionRoom.count(room.run(), UNFOUNDED).getInt("erased")).isEqualTo(1);
              assertThat(read("/v1/signals/" + signal)).isEqualTo(404);
              assertThat(read(hold)).as("the hold goes with its record").isEqualTo(404);
            });
  }

  @Test
  void aPauseStopsAllErasingUntilItEnds() {
    unfounded();
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(100),
            () -> {
              String until = PRODUCT.clock().instant().plus(Duration.ofDays(3)).toString();
              Answer paused =
                  room.officer()
                      .post(
                          "/v1/pauses",
                          "{\"until\":\"" + until + "\",\"reason\":\"An inspection.\"}");
              assertThat(paused.status()).as(paused.body()).isEqualTo(201);
              assertThat(room.officer().post("/v1/runs", "").body()).contains("paused:");

              String pause = "/v1/pauses/" + paused.madeId();
              Answer ended = room.officer().ifMatch(room.tag(pause)).post(pause + "/ending", "");

              assertThat(ended.json().getBoolean("holds")).isFalse();
              assertThat(RetentionRoom.count(room.run(), UNFOUNDED).getInt("erased")).isEqualTo(1);
            });
  }

  @Test
  void anExtensionNeedsASecondPersonAndCountsAsOftenAsTheRuleAllows() {
    String signal = unfounded();
    Answer asked = room.askToKeep(signal);
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    assertThat(room.askToKeep(signal).body()).contains("extensionsUsedUp");
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(100),
            () -> {
              assertThat(room.preview(UNFOUNDED).getInt("erased")).isEqualTo(1);
              String address = "/v1/extensions/" + asked.madeId();
              assertThat(
                      room.as(Role.PRIVACYOFFICER, "chair")
                          .ifMatch("*")
                          .post(address + "/approval", "")
                          .status())
                  .isEqualTo(403);
              assertThat(room.officer().ifMatch("*").post(address + "/approval", "").status())
                  .isEqualTo(201);

              assertThat(room.preview(UNFOUNDED).getInt("extended")).isEqualTo(1);
              assertThat(RetentionRoom.count(room.run(), UNFOUNDED).getInt("erased")).isZero();
            });
    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(130),
            () -> assertThat(room.preview(UNFOUNDED).getInt("erased")).isEqualTo(1));
  }

  @Test
  void aTenantWithoutCasesRunsToo() {
    TenantId provider = PRODUCT.tenant(TenantKind.TRAINING_PROVIDER, Map.of());

    assertThat(RetentionRoom.of(provider).run().getString("state")).isEqualTo("finished");
  }

  private String unfounded() {
    return RetentionRoom.unfounded(desk);
  }

  private int read(String address) {
    return room.as(Role.PRIVACYOFFICER, "reader")
        .purpose(address.contains("/holds/") ? "dataProtection" : "oversight")
        .get(address)
        .status();
  }
}
