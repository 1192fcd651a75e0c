package eu.vangnet.casework;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PartnerTest {
  private final Desk desk = Desk.dutch();
  private final Call partner = desk.as(Role.PARTNER, "police-west");
  private String path;

  @BeforeEach
  void aCase() {
    path = "/v1/cases/" + desk.openCase("Left school.");
  }

  @Test
  void aPartnerSeesACaseOnlyWhileItsOrganisationHoldsASeat() {
    assertThat(partner.get(path).status()).isEqualTo(404);
    assertThat(listed()).isZero();

    String seat = give("police-west");
    assertThat(partner.get(path).status()).isEqualTo(200);
    assertThat(listed()).isOne();

    String address = path + "/seats/" + seat;
    assertThat(desk.as(Role.CASECHAIR).ifMatch(desk.tag(address)).delete(address).status())
        .isEqualTo(204);
    assertThat(partner.get(path).status()).isEqualTo(404);
    assertThat(partner.get(path + "/notes").status()).isEqualTo(404);
    assertThat(listed()).isZero();
  }

  @Test
  void aSeatThatAnOrganisationHoldsIsNotGivenToItAgainUntilItEnded() {
    String address = path + "/seats/" + give("police-west");
    String same = "{\"seat\":\"police\",\"organisation\":\"police-west\"}";
    Call chair = desk.as(Role.CASECHAIR);

    Answer again = chair.post(path + "/seats", same);

    assertThat(again.status()).as(again.body()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("already-exists");
    assertThat(again.header("Location")).hasValueSatisfying(it -> assertThat(it).endsWith(address));
    assertThat(chair.ifMatch(desk.tag(address)).delete(address).status()).isEqualTo(204);
    assertThat(partner.get(path).status()).isEqualTo(404);
    assertThat(chair.post(path + "/seats", same).status()).isEqualTo(201);
  }

  /** Rows of before a second one was refused. */
  @Test
  void whoHeldTheSameSeatTwiceHoldsNoneWhenOneOfThemEnds() {
    String address = path + "/seats/" + give("police-west");
    String other = path + "/seats/" + give("police-east");
    twice(Telling.lastPart(address));
    assertThat(seats()).isEqualTo(3);

    desk.as(Role.CASECHAIR).ifMatch(desk.tag(address)).delete(address);

    assertThat(partner.get(path).status()).isEqualTo(404);
    assertThat(desk.as(Role.PARTNER, "police-east").get(path).status()).isEqualTo(200);
    assertThat(desk.as(Role.CASECHAIR).get(other).body()).doesNotContain("endedAt");
  }

  private void twice(String seat) {
    String copied =
        "insert into case_seat (id, case_id, seat, organisation, since_at)"
            + " select uuid(), case_id, seat, organisation, since_at from case_seat where id = ?1";
    int rows =
        TenantContext.<Integer, RuntimeException>call(
            desk.tenant(),
            () ->
                Product.started()
                    .bean(TenantDatabase.class)
                    .inTransaction(
                        em -> em.createNativeQuery(copied).setParameter(1, seat).executeUpdate()));
    assertThat(rows).isOne();
  }

  private int seats() {
    return desk.as(Role.CASECHAIR).get(path + "/seats").json().getJsonArray("items").size();
  }

  @Test
  void aReplayPassesTheDecisionPointAgain() {
    String seat = give("police-west");
    desk.agree("police-west", "police", "ordinary");
    Call writing = partner.with("Idempotency-Key", "7b0e6a55-0000-4000-8000-000000000001");
    assertThat(writing.post(path + "/notes", "{\"text\":\"Seen.\"}").status()).isEqualTo(201);

    String address = path + "/seats/" + seat;
    desk.as(Role.CASECHAIR).ifMatch(desk.tag(address)).delete(address);

    Answer replay = writing.post(path + "/notes", "{\"text\":\"Seen.\"}");
    assertThat(replay.status()).isEqualTo(404);
    assertThat(replay.body()).doesNotContain("Seen.");
  }

  @Test
  void whatAPartnerMayNotSeeAnswersLikeWhatIsNotThere() {
    Answer hidden = partner.get(path);
    Answer absent = partner.get("/v1/cases/01890000-0000-7000-8000-000000000000");

    assertThat(hidden.status()).isEqualTo(absent.status());
    assertThat(hidden.json().getString("detail")).isEqualTo(absent.json().getString("detail"));
  }

  @Test
  void aPartnerMayNotCloseACase() {
    give("police-west");

    Answer refused = partner.ifMatch("*").post(path + "/closure", Desk.decision(""));

    assertThat(refused.status()).as(refused.body()).isEqualTo(403);
  }

  private String give(String organisation) {
    return desk.as(Role.CASECHAIR)
        .post(path + "/seats", "{\"seat\":\"police\",\"organisation\":\"" + organisation + "\"}")
        .madeId();
  }

  private int listed() {
    return partner.get("/v1/cases").json().getJsonArray("items").size();
  }
}
