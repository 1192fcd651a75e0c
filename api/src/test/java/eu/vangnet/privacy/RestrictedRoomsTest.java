package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.cases.CaseCounts;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is restricted is in no room: no form, plan or action of it is shown, listed or counted. */
@Tag("database")
class RestrictedRoomsTest {
  private static final String POLICE = "police-west";
  private static final String FORM =
      "{\"form\":\"necessityReview\",\"content\":{\"stillNecessary\":true,\"grounds\":\"The form.\"}}";
  private static final Duration AROUND = Duration.ofDays(1);

  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private final Call partner = desk.as(Role.PARTNER, POLICE);
  private final List<Call> table = List.of(desk.as(Role.CASEWORKER), chair, partner);
  private final String file = desk.openCase("Left school.");
  private final String path = "/v1/cases/" + file;
  private String conference;
  private String item;
  private String action;
  private String form;
  private String plan;

  @BeforeEach
  void aCaseWithAFormAPlanAndSomethingToDo() {
    desk.agree(POLICE, "police", "ordinary");
    desk.seat(file, "police", POLICE);
    Answer named = chair.ifMatch("*").patch(path, "{\"person\":{\"name\":\"Robin Rust\"}}");
    assertThat(named.status()).as(named.body()).isEqualTo(200);
    form = made(chair.post(path + "/forms", FORM));
    plan = made(chair.post(path + "/plans", "{\"summary\":\"The plan.\"}"));
    ConferenceRoom room = ConferenceRoom.of(desk);
    conference = room.conference(room.series(), 2);
    item = room.item(conference, "The subject", Optional.of(file));
    room.hold(conference);
    action =
        room.write(
                item,
                "actions",
                "{\"text\":\"The action.\",\"owner\":\"Sanne\",\"dueOn\":\"2031-12-24\","
                    + "\"organisation\":\"police-west\"}")
            .getJsonArray("entries")
            .getJsonObject(0)
            .getString("actionHref");
  }

  @Test
  void nobodyAtTheTableSeesAFormAPlanOrAnActionOfARestrictedCase() {
    String version = chair.get(form).json().getJsonObject("latest").getString("href");
    List<String> own = List.of(form, form + "/versions", version, plan, action, path + "/forms");
    List<String> lists = List.of("/v1/actions", conference + "/agenda", conference + "/minutes");
    for (Call caller : table) {
      own.forEach(address -> assertThat(caller.get(address).status()).as(address).isEqualTo(200));
      assertThat(caller.get("/v1/actions").body()).contains(action);
    }
    assertThat(chair.get(conference + "/minutes").body()).contains("The action.");

    Telling.restrict(desk, "Robin Rust");

    for (Call caller : table) {
      own.forEach(address -> assertThat(caller.get(address).status()).as(address).isEqualTo(404));
      lists.forEach(
          address ->
              assertThat(caller.get(address).body())
                  .as(address)
                  .doesNotContain("The action.", "The subject", "The form.", file, action));
      assertThat(caller.get(item).status()).isEqualTo(404);
    }
    assertThat(desk.as(Role.PRIVACYOFFICER).get(path).status()).as("the few").isEqualTo(200);
  }

  @Test
  void nobodyFillsReplacesOrCompletesAnythingOfItNotEvenByRepetition() {
    Call repeating = chair.with("Idempotency-Key", UUID.randomUUID().toString());
    made(repeating.post(path + "/forms", FORM));

    Telling.restrict(desk, "Robin Rust");

    assertThat(repeating.post(path + "/forms", FORM).status()).isEqualTo(404);
    assertThat(chair.post(path + "/forms", FORM).status()).isEqualTo(404);
    String content = "{\"content\":{\"stillNecessary\":true,\"grounds\":\"g\"}}";
    assertThat(chair.ifMatch("*").put(form, content).status()).isEqualTo(404);
    assertThat(chair.ifMatch("*").patch(plan, "{\"summary\":\"s\"}").status()).isEqualTo(404);
    for (Call caller : List.of(chair, partner)) {
      assertThat(caller.ifMatch("*").post(action + "/completion", "{\"note\":\"n\"}").status())
          .isEqualTo(404);
    }
  }

  @Test
  void whoMayReadItAllTheSameDoesNothingWithIt() {
    Product product = Product.started();
    Call both =
        product
            .as(product.token(desk.tenant(), Role.PRIVACYOFFICER, Role.CASECHAIR))
            .purpose("caseWork");

    Telling.restrict(desk, "Robin Rust");

    assertThat(both.get(form).body()).contains("The form.");
    assertThat(both.get("/v1/actions").body()).contains(action);
    Answer filled = both.post(path + "/forms", FORM);
    Answer ended =
        both.ifMatch(both.get(action).header("ETag").orElseThrow())
            .post(action + "/completion", "{\"note\":\"n\"}");
    for (Answer refused : List.of(filled, ended)) {
      assertThat(refused.problem()).as(refused.body()).isEqualTo("transition-refused");
      assertThat(refused.json().getString("detail")).startsWith("restricted");
    }
  }

  @Test
  void noReportCountsIt() {
    assertThat(counted()).isOne();

    Telling.restrict(desk, "Robin Rust");

    assertThat(counted()).isZero();
  }

  private long counted() {
    Product product = Product.started();
    Instant now = product.clock().instant();
    return TenantContext.<Long, RuntimeException>call(
        desk.tenant(),
        () ->
            product
                .bean(TenantDatabase.class)
                .read(
                    em ->
                        product
                            .bean(CaseCounts.class)
                            .opened(em, now.minus(AROUND), now.plus(AROUND), now.plus(AROUND))));
  }
}
