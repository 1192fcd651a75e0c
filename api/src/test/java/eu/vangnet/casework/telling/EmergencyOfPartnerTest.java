package eu.vangnet.casework.telling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.SameAnswer;
import eu.vangnet.casework.Agreement;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.StatementLog;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An emergency stands in for a seat that a partner lacks, and for nothing else. */
@Tag("database")
class EmergencyOfPartnerTest {
  private static final String ORGANISATION = "police-west";

  /** No role has it by itself at a partner: the tenant decides to give it. */
  private static final String DUTY = "night-duty";

  private final Desk desk = Desk.dutch();
  private final People people = new People(desk.tenant());
  private final Call worker = people.own("worker", Role.CASEWORKER);
  private final Call chair = people.own("chair", Role.CASECHAIR);
  private final Call partner = people.of(ORGANISATION, "constable", Role.PARTNER, DUTY);
  private String file;

  @BeforeEach
  void aCaseWithoutASeatForThePartner() {
    desk.as(Role.TENANTADMIN)
        .post(
            "/v1/roles",
            "{\"name\":\"%s\",\"label\":\"Night duty\",\"rights\":".formatted(DUTY)
                + "[\"emergencies:break\",\"emergencies:read\"]}");
    file = "/v1/cases/" + desk.openCase("Left school.");
    worker.ifMatch("*").patch(file, "{\"person\":{\"name\":\"Robin Rust\"}}");
    worker.post(file + "/notes", "{\"text\":\"Lives at his aunt's.\"}");
    worker.post(file + "/notes", "{\"text\":\"Prays a lot.\",\"dataCategory\":\"special\"}");
    worker.post(file + "/notes", "{\"text\":\"Takes pills.\",\"professionalSecret\":true}");
  }

  private void seatedElsewhere() {
    desk.seat(desk.openCase("Another."), "police", ORGANISATION);
  }

  @Test
  void itOpensWhatTheAgreementOpensToItsSeatsForReadingOnly() {
    desk.agree(ORGANISATION, "police", "ordinary");
    seatedElsewhere();
    assertThat(partner.get(file).status()).isEqualTo(404);

    Answer opened = Telling.open(partner, file, "");

    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    assertThat(opened.json().getString("organisation")).isEqualTo(ORGANISATION);
    assertThat(partner.get(file).body()).contains("Robin Rust").doesNotContain("concerns\":[\"");
    assertThat(partner.get(file + "/notes").body())
        .contains("Lives at his aunt's.")
        .doesNotContain("Prays", "pills");
    assertThat(partner.post(file + "/notes", "{\"text\":\"t\"}").status()).isEqualTo(404);
    assertThat(partner.get("/v1/cases").body()).doesNotContain(file);
    for (Call other :
        List.of(
            people.of(ORGANISATION, "colleague", Role.PARTNER),
            people.of("police-east", "constable", Role.PARTNER),
            people.of(ORGANISATION, "constable", Role.MENTOR))) {
      assertThat(other.get(file).status()).isIn(403, 404);
    }
  }

  @Test
  void theRoleOfAPartnerAloneOpensNothing() {
    desk.agree(ORGANISATION, "police", "ordinary");
    seatedElsewhere();
    Call plain = people.of(ORGANISATION, "constable", Role.PARTNER);

    assertThat(Telling.open(plain, file, "").status()).isEqualTo(403);
    assertThat(plain.get(file).status()).isEqualTo(404);
  }

  @Test
  void whoMayReadNoCaseLearnsByOpeningThatNoneIsThere() {
    Call mentor = people.of(ORGANISATION, "mentor", Role.MENTOR, DUTY);

    Answer refused = Telling.open(mentor, file, "");

    assertThat(refused.status()).as(refused.body()).isEqualTo(403);
    Answer absent = Telling.open(mentor, "/" + UUID.randomUUID(), "");
    assertThat(absent.status()).isEqualTo(403);
    assertThat(absent.json().getString("detail")).isEqualTo(refused.json().getString("detail"));
  }

  @Test
  void itEndsByItselfAndWhenItWasNotJustified() {
    desk.agree(ORGANISATION, "police", "ordinary");
    seatedElsewhere();
    String emergency =
        Telling.open(partner, file, ",\"minutes\":30").header("Location").orElseThrow();
    Product.started()
        .clock()
        .ahead(Duration.ofMinutes(31), () -> assertThat(partner.get(file).status()).isEqualTo(404));
    assertThat(chair.get("/v1/emergencies").body()).contains(emergency);
    Call seconded = people.of(ORGANISATION, "second", Role.CASECHAIR);
    assertThat(seconded.get(emergency).status()).isEqualTo(404);

    Answer judged =
        chair
            .ifMatch(chair.get(emergency).header("ETag").orElseThrow())
            .post(
                emergency + "/review",
                "{\"outcome\":\"notJustified\",\"words\":\"It could wait.\"}");

    assertThat(judged.status()).as(judged.body()).isEqualTo(201);
    assertThat(partner.get(file).status()).isEqualTo(404);
    assertThat(partner.get(emergency).json().getString("state")).isEqualTo("notJustified");
  }

  @Test
  void whatTheAgreementEndsEndsForTheEmergencyToo() {
    String agreement = desk.agree(ORGANISATION, "police", "ordinary");
    seatedElsewhere();
    Telling.open(partner, file, "");
    Call officer = desk.as(Role.PRIVACYOFFICER);
    officer
        .ifMatch(officer.get(agreement).header("ETag").orElseThrow())
        .post(agreement + "/ending", "{\"reason\":\"r\"}");

    assertThat(partner.get(file).status()).isEqualTo(404);
    assertThat(partner.get(file + "/notes").status()).isEqualTo(404);
  }

  @Test
  void withoutAnAgreementOrASeatAnywhereThereIsNothingToOpen() {
    nothingToOpen();
    seatedElsewhere();
    nothingToOpen();
  }

  @Test
  void anAgreementWithoutASeatAnywhereOpensNothing() {
    desk.agree(ORGANISATION, "police", "ordinary");
    nothingToOpen();
  }

  @Test
  void aConditionThatIsNotMetStaysOne() {
    desk.agree(Agreement.with(ORGANISATION).opening("police", "ordinary").onConditions("consent"));
    seatedElsewhere();
    nothingToOpen();
  }

  @Test
  void aRestrictedCaseStaysClosed() {
    desk.agree(ORGANISATION, "police", "ordinary");
    seatedElsewhere();
    Telling.open(partner, file, "");
    Telling.restrict(desk, "Robin Rust");

    assertThat(partner.get(file).status()).isEqualTo(404);
    nothingToOpen();
  }

  @Test
  void aHiddenCaseCostsTheSameQuestionsAsAnAbsentOne() {
    List<String> hidden = StatementLog.during(() -> partner.get(file));
    List<String> absent = StatementLog.during(() -> partner.get("/v1/cases/" + UUID.randomUUID()));

    assertThat(hidden.stream().filter(one -> !one.contains("registry")).toList())
        .isEqualTo(absent.stream().filter(one -> !one.contains("registry")).toList());
  }

  private void nothingToOpen() {
    SameAnswer.check(
        Telling.open(partner, file, ""), Telling.open(partner, "/" + UUID.randomUUID(), ""));
    assertThat(partner.get(file).status()).isEqualTo(404);
  }
}
