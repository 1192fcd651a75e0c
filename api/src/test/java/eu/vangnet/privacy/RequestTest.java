package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.body;
import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RequestTest {
  private static final Product PRODUCT = Product.started();
  private static PrivacyOffice office;
  private static Call officer;

  @BeforeAll
  static void office() {
    office = PrivacyOffice.of(Desk.dutch());
    officer = office.officer();
  }

  @Test
  void whoTakesARequestInIsToldNothingOfItAndCannotReadIt() {
    Call worker = office.as(Role.CASEWORKER);

    Answer taken = worker.post("/v1/requests", body("access", "Sam Stil", "self", ""));

    assertThat(taken.json().keySet()).containsExactlyInAnyOrder("id", "href", "dueOn");
    assertThat(worker.get(made(taken)).status()).isEqualTo(403);
    assertThat(officer.get(made(taken)).json().getJsonObject("person").getString("name"))
        .isEqualTo("Sam Stil");
  }

  @Test
  void itIsAnsweredOnlyAfterItIsKnownWhoAsks() {
    String request = office.request("access", "Nobody Known");

    assertThat(officer.get(request + "/matches").problem()).isEqualTo("transition-refused");
    Answer early =
        office.step(request, "answer", "{\"outcome\":\"nothingHeld\",\"explanation\":\"e\"}");
    assertThat(early.problem()).isEqualTo("transition-refused");

    made(office.step(request, "identity", "{\"method\":\"electronicIdentity\"}"));
    Answer answered =
        office.step(request, "answer", "{\"outcome\":\"nothingHeld\",\"explanation\":\"None.\"}");

    assertThat(answered.json().getString("state")).isEqualTo("answered");
    assertThat(answered.json().getString("outcome")).isEqualTo("nothingHeld");
    assertThat(office.step(request, "refusal", refusal("excessive", true)).problem())
        .isEqualTo("transition-refused");
  }

  @Test
  void whatIsGrantedWasDone() {
    String request = office.identified("erasure", "Nobody Known");

    Answer answered =
        office.step(request, "answer", "{\"outcome\":\"granted\",\"explanation\":\"Done.\"}");

    assertThat(answered.problem()).isEqualTo("transition-refused");
    assertThat(answered.json().getString("detail")).startsWith("doneAndAnsweredDiffer");
  }

  @Test
  void whoAsksForAChildShowsTheRightToAsk() {
    String request =
        made(officer.post("/v1/requests", body("access", "Kim Klein", "guardian", "")));

    Answer bare = office.step(request, "identity", "{\"method\":\"known\"}");
    assertThat(bare.status()).isEqualTo(400);
    assertThat(bare.body()).contains("/authority");

    made(office.step(request, "identity", identity("false")));
    assertThat(permitted(request, "requests:export")).isTrue();
  }

  @Test
  void whereAGuardiansInterestsStandAgainstTheChildTheRequestCanOnlyBeRefused() {
    String request =
        made(officer.post("/v1/requests", body("access", "Kim Klein", "guardian", "")));
    made(office.step(request, "identity", identity("true")));

    assertThat(permitted(request, "requests:export")).isFalse();
    assertThat(officer.get(request + "/matches").problem()).isEqualTo("transition-refused");
    made(office.step(request, "refusal", refusal("conflictOfInterest", true)));
  }

  @Test
  void aRefusalHasAGroundOfTheLawAndTellsOfTheRightToComplain() {
    String request = office.identified("erasure", "Sam Stil");

    assertThat(office.step(request, "refusal", refusal("publicTask", false)).body())
        .contains("/complaintNotice");
    assertThat(office.step(request, "refusal", refusal("recordedRightly", true)).body())
        .contains("/ground");
    Answer refused = office.step(request, "refusal", refusal("publicTask", true));

    assertThat(refused.json().getString("state")).isEqualTo("refused");
    assertThat(refused.json().getString("ground")).isEqualTo("publicTask");
  }

  @Test
  void itIsDueOneMonthAfterReceiptByTheCalendarOfTheTenant() {
    String late = ",\"receivedAt\":\"2026-01-30T23:30:00Z\"";
    Answer taken = officer.post("/v1/requests", body("access", "Sam Stil", "self", late));

    assertThat(taken.json().getString("dueOn")).isEqualTo("2026-02-28");
    assertThat(officer.get(made(taken)).json().getBoolean("late")).isTrue();
  }

  @Test
  void lateOnesAreSeenAndFound() {
    String request = office.identified("access", "Sam Stil");
    assertThat(officer.get(request).json().getBoolean("late")).isFalse();

    PRODUCT
        .clock()
        .ahead(
            Duration.ofDays(40),
            () -> {
              assertThat(office.officer().get(request).json().getBoolean("late")).isTrue();
              String now = PRODUCT.clock().instant().toString().substring(0, 19) + "Z";
              JsonObject page =
                  office
                      .officer()
                      .get("/v1/requests?filter=state:eq:identityChecked,lateFrom:lt:" + now)
                      .json();
              assertThat(page.getJsonArray("items").getValuesAs(JsonObject.class))
                  .anySatisfy(line -> assertThat(line.getString("href")).isEqualTo(request));
              assertThat(
                      office
                          .step(request, "extension", "{\"reasons\":\"Too late.\"}")
                          .json()
                          .getString("detail"))
                  .startsWith("tooLate");
            });
  }

  @Test
  void itIsExtendedByTwoMonthsOnceAndWithReasons() {
    String request = office.identified("access", "Sam Stil");
    LocalDate today = PRODUCT.clock().instant().atZone(ZoneId.of("Europe/Amsterdam")).toLocalDate();

    Answer extended = office.step(request, "extension", "{\"reasons\":\"Many files.\"}");

    assertThat(extended.json().getString("dueOn")).isEqualTo(today.plusMonths(3).toString());
    assertThat(extended.json().getString("state")).isEqualTo("extended");
    assertThat(office.step(request, "extension", "{\"reasons\":\"Again.\"}").problem())
        .isEqualTo("transition-refused");
  }

  @Test
  void aStepIsBasedOnWhatTheOfficerHasSeen() {
    String request = office.request("access", "Sam Stil");

    assertThat(officer.post(request + "/identity", "{\"method\":\"known\"}").status())
        .isEqualTo(428);
    assertThat(
            officer
                .ifMatch("\"old\"")
                .post(request + "/identity", "{\"method\":\"known\"}")
                .status())
        .isEqualTo(412);
  }

  @Test
  void nobodyFromAPartnerOrganisationSeesRequests() {
    String request = office.request("access", "Sam Stil");
    Call partner =
        PRODUCT
            .as(PRODUCT.token(office.tenant(), "police-west", Role.PRIVACYOFFICER))
            .purpose("dataProtection");

    assertThat(partner.get("/v1/requests").status()).isEqualTo(403);
    assertThat(partner.get(request).status()).isEqualTo(403);
  }

  @Test
  void oneRequestCountsForAllControllersOfTheContactPoint() {
    made(
        officer.post(
            "/v1/contactpoints",
            "{\"name\":\"Privacy desk\",\"reach\":\"privacy@x.invalid\","
                + "\"countsFor\":[\"Police unit West\"]}"));

    JsonObject point =
        officer.get(office.request("access", "Sam Stil")).json().getJsonObject("contactPoint");

    assertThat(point.getJsonArray("countsFor").getString(0)).isEqualTo("Police unit West");
    assertThat(office.as(Role.MENTOR).get("/v1/contactpoints").body()).contains("Privacy desk");
  }

  private static String identity(String conflict) {
    return "{\"method\":\"identityDocument\",\"authority\":\"Register of custody.\","
        + "\"conflictOfInterest\":"
        + conflict
        + "}";
  }

  private static String refusal(String ground, boolean notice) {
    return "{\"ground\":\""
        + ground
        + "\",\"explanation\":\"The act asks for it.\",\"complaintNotice\":"
        + notice
        + "}";
  }

  private static boolean permitted(String request, String step) {
    return officer
        .get(request)
        .json()
        .getJsonArray("actions")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(action -> action.getString("name").equals(step))
        .findFirst()
        .orElseThrow()
        .getBoolean("permitted");
  }
}
