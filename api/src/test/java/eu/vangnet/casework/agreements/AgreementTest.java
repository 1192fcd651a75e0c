package eu.vangnet.casework.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Agreement;
import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AgreementTest {
  private final Desk desk = Desk.dutch();
  private final Call officer = desk.as(Role.PRIVACYOFFICER);
  private final Agreement usual = Agreement.with("police-west").opening("police", "ordinary");

  private String drafted(Agreement agreement) {
    return made(officer.post("/v1/agreements", agreement.json()));
  }

  private static String made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location").orElseThrow();
  }

  private Answer sign(String address, String body) {
    String tag = officer.get(address).header("ETag").orElseThrow();
    return officer.ifMatch(tag).post(address + "/signature", body);
  }

  @Test
  void aDraftIsChangedSignedByAllAndEnded() {
    String address = drafted(usual);
    assertThat(officer.get(address).json().getString("state")).isEqualTo("draft");
    assertThat(officer.patch(address, "{\"title\":\"Another\"}").status()).isEqualTo(428);
    Answer changed = officer.ifMatch("*").patch(address, "{\"reviewDate\":\"2026-12-01\"}");
    assertThat(changed.json().getString("reviewDate")).isEqualTo("2026-12-01");
    assertThat(officer.ifMatch("\"old\"").patch(address, "{\"title\":\"A\"}").status())
        .isEqualTo(412);

    Answer signed = sign(address, usual.signature());

    assertThat(signed.status()).as(signed.body()).isEqualTo(201);
    assertThat(signed.json().getString("state")).isEqualTo("signed");
    assertThat(signed.json().getJsonArray("signatories")).hasSize(2);
    Answer late = officer.ifMatch("*").patch(address, "{\"title\":\"A\"}");
    assertThat(late.problem()).isEqualTo("transition-refused");
    Answer ended = officer.ifMatch("*").post(address + "/ending", "{\"reason\":\"Left.\"}");
    assertThat(ended.json().getString("state")).isEqualTo("ended");
    assertThat(ended.json().getString("endingReason")).isEqualTo("Left.");
  }

  @Test
  void everyPartySignsOnceAndTheTenantToo() {
    Agreement two = Agreement.with("police-west", "youth-east").opening("police", "ordinary");
    String address = drafted(two);

    Answer missing = sign(address, usual.signature());
    assertThat(missing.problem()).isEqualTo("invalid-input");
    assertThat(missing.body()).contains("misses the signatory of youth-east");
    Answer stranger = sign(address, Agreement.with("police-west", "nobody").signature());
    assertThat(stranger.body()).contains("/signatories/2/organisation");

    assertThat(sign(address, two.signature()).status()).isEqualTo(201);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Instant now = Product.started().clock().instant();
    Agreement wrong =
        Agreement.with("police-west")
            .opening("noSuchSeat", "ordinary")
            .opening("police", "ordinary")
            .opening("police", "special")
            .valid(now, now.minus(Duration.ofDays(1)));

    Answer refused = officer.post("/v1/agreements", wrong.json().replace("pgaAct", "noSuchLaw"));

    assertThat(refused.problem()).isEqualTo("invalid-input");
    assertThat(
            refused.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(violation -> violation.getString("name")))
        .containsExactlyInAnyOrder(
            "/recipients/0/seat", "/recipients/2/seat", "/legalBases/0", "/validUntil");
  }

  @Test
  void aChangeAfterSigningIsAVersionThatReplacesTheOneBefore() {
    String first = desk.agree(usual);
    Agreement wider = usual.opening("education", "special");

    String next = made(officer.post(first + "/versions", wider.json()));

    JsonObject draft = officer.get(next).json();
    assertThat(draft.getInt("number")).isEqualTo(2);
    assertThat(draft.getString("previousHref")).isEqualTo(first);
    assertThat(officer.get(first).json().getString("state")).isEqualTo("signed");
    assertThat(sign(next, wider.signature()).status()).isEqualTo(201);
    assertThat(officer.get(first).json().getString("state")).isEqualTo("ended");
    assertThat(officer.get(first).json().getJsonArray("recipients")).hasSize(1);
  }

  @Test
  void aVersionThatIsValidLaterLeavesTheOneBeforeInForceUntilThen() {
    String first = desk.agree(usual);
    Instant later = Product.started().clock().instant().plus(Duration.ofDays(30));
    Agreement next = usual.valid(later, later.plus(Duration.ofDays(300)));

    String second = made(officer.post(first + "/versions", next.json()));
    assertThat(sign(second, next.signature()).status()).isEqualTo(201);

    JsonObject before = officer.get(first).json();
    assertThat(before.getString("state")).isEqualTo("signed");
    assertThat(Instant.parse(before.getString("validUntil")))
        .isBetween(later.minusMillis(1), later.plusMillis(1));
  }

  @Test
  void agreementsArePagedFilteredAndMadeOncePerKey() {
    Call once = officer.with("Idempotency-Key", "7b0e6a55-0000-4000-8000-000000000002");
    String first = made(once.post("/v1/agreements", usual.json()));
    Answer again = once.post("/v1/agreements", usual.json());
    assertThat(again.header("Location")).hasValue(first);
    assertThat(again.header("Idempotency-Replayed")).hasValue("true");
    desk.agree(usual);
    drafted(usual);

    assertThat(listed("?pageSize=2")).hasSize(2);
    assertThat(listed("?filter=state:eq:draft")).hasSize(2);
    assertThat(listed("?sort=validUntil")).hasSize(3);
    String next = officer.get("/v1/agreements?pageSize=2").json().getString("next");
    assertThat(officer.get(next).json().getJsonArray("items")).hasSize(1);
  }

  private List<JsonObject> listed(String query) {
    return officer
        .get("/v1/agreements" + query)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  @Test
  void onlyPeopleOfTheTenantReadThem() {
    String address = desk.agree(usual);
    for (Role role : List.of(Role.PARTNER, Role.PRIVACYOFFICER)) {
      assertThat(desk.as(role, "police-west").get(address).status()).isEqualTo(403);
      assertThat(desk.as(role, "police-west").get("/v1/agreements").status()).isEqualTo(403);
    }
  }
}
