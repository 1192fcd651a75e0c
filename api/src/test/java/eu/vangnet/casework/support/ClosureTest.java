package eu.vangnet.casework.support;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClosureTest {
  private static final String CLOSING = Desk.decision("\"reason\":\"goalsReached\"");
  private static Team team;

  private final Call worker = team.worker("c.werker");
  private final Call chair = team.chair("v.zitter");
  private String path;

  @BeforeAll
  static void team() {
    team = new Team();
  }

  @BeforeEach
  void aCase() {
    path = team.caseInMonitoring();
  }

  @Test
  void nobodyClosesACaseAlone() {
    Answer alone = chair.ifMatch(Team.tag(chair, path)).post(path + "/closure", CLOSING);
    assertThat(alone.status()).isEqualTo(409);
    assertThat(alone.json().getString("detail")).startsWith("secondPersonNeeded");

    String own = propose(chair);
    Answer self = chair.ifMatch(Team.tag(chair, own)).post(own + "/approval", "");
    assertThat(self.status()).isEqualTo(403);
    assertThat(self.json().getString("detail")).startsWith("secondPersonNeeded");
    assertThat(state()).isEqualTo("monitoring");
  }

  @Test
  void aSecondPersonClosesWhatTheFirstProposedWithItsReason() {
    String proposal = propose(worker);

    Answer approved = chair.ifMatch("*").post(proposal + "/approval", "");

    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    assertThat(approved.json().getString("state")).isEqualTo("carriedOut");
    assertThat(approved.json().getString("proposedBy")).isEqualTo("c.werker");
    assertThat(approved.json().getString("decidedBy")).isEqualTo("v.zitter");
    assertThat(chair.get(path).json().getString("closingReason")).isEqualTo("goalsReached");
  }

  @Test
  @Tag("database")
  void twoWhoApproveAtOnceCloseItOnceAndTheOtherIsToldSo() {
    String proposal = propose(worker);
    String tag = Team.tag(chair, proposal);
    Call second = team.chair("n.voorzitter");

    List<Answer> answers =
        Team.atOnce(
            () -> chair.ifMatch(tag).post(proposal + "/approval", ""),
            () -> second.ifMatch(tag).post(proposal + "/approval", ""));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    Answer late = answers.stream().filter(answer -> answer.status() == 409).findFirst().get();
    assertThat(late.problem()).isEqualTo("transition-refused");
    assertThat(late.json().getString("detail")).startsWith("notInThisState");
    assertThat(
            chair
                .get(path + "/transitions")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class))
        .filteredOn(step -> step.getString("to").equals("closed"))
        .hasSize(1);
  }

  @Test
  void oneProposalWaitsAtATimeAndCanBeTakenBack() {
    String first = propose(worker);
    Answer second = chair.post(path + "/proposals", CLOSING);
    assertThat(second.json().getString("detail")).startsWith("proposalWaits");

    Answer back = worker.ifMatch(team.tag(first)).post(first + "/withdrawal", "");
    assertThat(back.json().getString("state")).isEqualTo("withdrawn");
    Answer late = chair.ifMatch("*").post(first + "/approval", "");
    assertThat(late.json().getString("detail")).startsWith("notWaiting");
    propose(worker);
    assertThat(chair.get(path + "/proposals").json().getJsonArray("items")).hasSize(2);
  }

  @Test
  void aPartnerHearsWhyAClosureIsProposedOnlyUnderAnAgreement() {
    String proposal = propose(worker);
    String organisation = "police-at-closures";
    team.desk().seat(Team.id(path), "police", organisation);
    Call partner = team.desk().as(Role.PARTNER, organisation);

    assertThat(partner.get(proposal).json().keySet())
        .contains("state", "decidingBody")
        .doesNotContain("grounds", "proportionality", "subsidiarity", "reason");
    assertThat(partner.get(path + "/proposals").body())
        .contains(Team.id(proposal))
        .doesNotContain("Decided together.", "goalsReached", "publicProsecution");

    team.desk().agree(organisation, "police", "ordinary");
    JsonObject heard = partner.get(proposal).json();
    assertThat(heard.getString("grounds")).isEqualTo("Decided together.");
    assertThat(heard.getString("reason")).isEqualTo("goalsReached");
  }

  @Test
  void aReasonThatTheModuleDoesNotKnowIsRefusedBeforeAnybodyIsAsked() {
    Answer refused = worker.post(path + "/proposals", Desk.decision("\"reason\":\"bored\""));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("/reason");
  }

  @Test
  void anApprovalFromAnEarlierClosingClosesNothingAgain() {
    close();
    reopen();
    chair
        .ifMatch(Team.tag(chair, path))
        .post(
            path + "/transitions",
            Desk.decision(
                "\"to\":\"monitoring\",\"proportionality\":\"p\",\"subsidiarity\":\"s\""));

    Answer alone = chair.ifMatch(Team.tag(chair, path)).post(path + "/closure", CLOSING);

    assertThat(alone.status()).isEqualTo(409);
    assertThat(alone.json().getString("detail")).startsWith("secondPersonNeeded");
  }

  @Test
  void whereTheTenantSaysSoOnePersonCloses() {
    Team small = new Team();
    Product.started()
        .bean(Tenants.class)
        .changeSetting(small.desk().tenant(), Setting.CLOSING_PERSONS.code(), "1");
    String file = small.caseInMonitoring();

    Answer closed =
        small
            .chair("v.zitter")
            .ifMatch(Team.tag(small.chair("v.zitter"), file))
            .post(file + "/closure", CLOSING);

    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
  }

  @Test
  void whoTakesAClosedCaseUpAgainSaysWhyAndIsOnRecord() {
    close();
    Answer silent =
        chair
            .ifMatch(Team.tag(chair, path))
            .post(
                path + "/reopening",
                "{\"to\":\"caseConference\",\"decidingBody\":\"conferenceTable\",\"seatsPresent\":"
                    + Desk.CORE
                    + "}");
    assertThat(silent.status()).isIn(400, 409);
    assertThat(state()).isEqualTo("closed");

    reopen();
    JsonObject step =
        chair.get(path + "/transitions").json().getJsonArray("items").getJsonObject(0);
    assertThat(step.getString("recordedBy")).isEqualTo("v.zitter");
    assertThat(step.getString("grounds")).isEqualTo("Decided together.");
  }

  @Test
  void contactsAfterClosingAreLateOnTheirDayAndEndWithAReason() {
    String care =
        "{\"aim\":\"They know whom to call.\",\"contacts\":[{\"dueOn\":\"%s\",\"who\":\"Youth work\"}]}"
            .formatted(Team.today().plusDays(10));
    Answer early = worker.post(path + "/aftercares", care);
    assertThat(early.json().getString("detail")).startsWith("notInThisState");
    close();

    String address =
        path + "/aftercares/" + Team.made(worker.post(path + "/aftercares", care)).madeId();
    assertThat(worker.get(address).json().getJsonArray("late")).isEmpty();
    Product.started().clock().ahead(Duration.ofDays(12), () -> lateAndThenHeld(address));

    Answer ended =
        worker
            .ifMatch(team.tag(address))
            .post(address + "/ending", "{\"reason\":\"All is well.\"}");
    assertThat(ended.json().getString("state")).isEqualTo("ended");
    Answer after = worker.ifMatch(team.tag(address)).patch(address, "{\"aim\":\"x\"}");
    assertThat(after.status()).isEqualTo(409);
  }

  private void lateAndThenHeld(String address) {
    Call caller = team.worker("c.werker");
    JsonObject late = caller.get(address).json();
    assertThat(late.getJsonArray("late")).hasSize(1);
    String contact = late.getJsonArray("contacts").getJsonObject(0).getString("id");
    Answer held =
        caller
            .ifMatch(team.tag(address))
            .patch(
                address,
                "{\"contacts\":[{\"id\":\"%s\",\"dueOn\":\"%s\",\"who\":\"Youth work\",\"heldOn\":\"%s\",\"outcome\":\"Well.\"}]}"
                    .formatted(contact, Team.today().minusDays(2), Team.today()));
    assertThat(held.status()).as(held.body()).isEqualTo(200);
    assertThat(held.json().getJsonArray("late")).isEmpty();
  }

  @Test
  void anAssessmentIsRecordedByItsConclusionOnlyAndNeedsACertificateThatHeld() {
    String body =
        """
        {"instrument":"VERA-2R","assessor":"p.psych","certifiedUntil":"2026-%s","assessedOn":"2026-03-02",
         "purpose":"To choose support.","conclusion":"He misses a place."%s}""";
    assertThat(worker.post(path + "/assessments", body.formatted("03-01", "")).body())
        .contains("/certifiedUntil");
    for (String more : List.of(",\"total\":17", ",\"items\":[1,2]", ",\"rating\":\"high\"")) {
      Answer scored = worker.post(path + "/assessments", body.formatted("06-01", more));
      assertThat(scored.status()).isEqualTo(400);
      assertThat(scored.body()).contains("additionalProperties");
    }

    Answer made = Team.made(worker.post(path + "/assessments", body.formatted("06-01", "")));

    assertThat(worker.get(path + "/assessments/" + made.madeId()).json().getString("conclusion"))
        .isEqualTo("He misses a place.");
    assertThat(team.person(Role.INTAKE, "i").get(path + "/assessments").status()).isEqualTo(403);
  }

  private void close() {
    String proposal = propose(worker);
    Answer closed = chair.ifMatch("*").post(proposal + "/approval", "");
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
  }

  private void reopen() {
    Answer reopened =
        chair
            .ifMatch(Team.tag(chair, path))
            .post(
                path + "/reopening",
                Desk.decision(
                    "\"to\":\"caseConference\",\"proportionality\":\"p\",\"subsidiarity\":\"s\",\"legalBasis\":\"pgaAct\""));
    assertThat(reopened.status()).as(reopened.body()).isEqualTo(201);
  }

  private String propose(Call caller) {
    return path + "/proposals/" + Team.made(caller.post(path + "/proposals", CLOSING)).madeId();
  }

  private String state() {
    return chair.get(path).json().getString("state");
  }
}
