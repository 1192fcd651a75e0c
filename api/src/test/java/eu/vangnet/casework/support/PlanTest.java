package eu.vangnet.casework.support;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final String GOAL =
      "{\"domain\":\"family\",\"focus\":\"surroundings\",\"text\":\"Father and son talk.\",\"state\":\"open\"}";
  private static Team team;

  private final Call worker = team.worker("c.werker");
  private String path;

  @BeforeAll
  static void team() {
    team = new Team();
  }

  @BeforeEach
  void aCase() {
    path = team.openCase();
  }

  @Test
  void aPlanSetsWhatProtectsBesideWhatBurdensAndShowsItsMixAsALists() {
    JsonObject plan =
        worker
            .get(
                plan(
                    """
                    {"summary":"s","goals":[%s],
                     "riskFactors":[{"domain":"money","focus":"surroundings","text":"Debts."}],
                     "protectiveFactors":[{"domain":"family","focus":"person","text":"An aunt."}],
                     "measures":[
                       {"nature":"preventive","measure":"mentoring","focus":"person","responsible":"Youth work","state":"running"},
                       {"nature":"preventive","measure":"debt","focus":"surroundings","responsible":"Town","state":"planned"},
                       {"nature":"repressive","measure":"administrativeMeasure","focus":"person","responsible":"Mayor","state":"planned"}]}"""
                        .formatted(GOAL)))
            .json();

    assertThat(plan.getJsonArray("riskFactors")).hasSize(1);
    assertThat(plan.getJsonArray("protectiveFactors")).hasSize(1);
    assertThat(plan.getJsonArray("mix"))
        .extracting(mix -> mix.asJsonObject().toString())
        .containsExactly(
            "{\"measures\":[\"mentoring\",\"debt\"],\"nature\":\"preventive\"}",
            "{\"measures\":[\"administrativeMeasure\"],\"nature\":\"repressive\"}");
  }

  @Test
  void codesThatNoListHoldsAndDatesTheWrongWayRoundAreAllNamed() {
    Answer refused =
        worker.post(
            path + "/plans",
            """
            {"summary":"s","goals":[{"domain":"aura","focus":"person","text":"t","state":"open"}],
             "measures":[{"nature":"preventive","measure":"magic","focus":"person","responsible":"r",
               "state":"planned","startsOn":"2026-05-02","endsOn":"2026-05-01"}]}""");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body())
        .contains("/goals/0/domain", "/measures/0/measure", "/measures/0/endsOn");
  }

  @Test
  void aScoreOnAGoalOrAFactorIsRefused() {
    Answer refused =
        worker.post(
            path + "/plans",
            """
            {"summary":"s","riskFactors":[{"domain":"money","focus":"person","text":"t","weight":4}]}""");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("/riskFactors/0/weight");
  }

  @Test
  @Tag("database")
  void ofTwoWhoChangeOnePlanAtOnceOneHearsOfItAndNothingIsLost() {
    String plan = plan("{\"summary\":\"s\",\"goals\":[" + GOAL + "]}");
    String tag = team.tag(plan);
    Call other = team.worker("a.ander");

    List<Answer> answers =
        Team.atOnce(
            () -> worker.ifMatch(tag).patch(plan, with(plan, "First.")),
            () -> other.ifMatch(tag).patch(plan, with(plan, "Second.")));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
    boolean firstWon = answers.getFirst().status() == 200;
    Call loser = firstWon ? other : worker;
    String words = firstWon ? "Second." : "First.";
    Answer again = loser.ifMatch(team.tag(plan)).patch(plan, with(plan, words));
    assertThat(again.status()).as(again.body()).isEqualTo(200);
    assertThat(texts(worker, plan, "goals"))
        .containsExactlyInAnyOrder("Father and son talk.", "First.", "Second.");
    assertThat(worker.patch(plan, "{\"summary\":\"x\"}").status()).isEqualTo(428);
  }

  @Test
  void aPartnerHearsItsPartAndWhatItDoesNotHearSurvivesItsChange() {
    team.seat(path, "police-west");
    Call partner = team.desk().as(Role.CASEWORKER, "police-west");
    String plan =
        plan(
            "{\"summary\":\"s\",\"goals\":["
                + GOAL
                + ",{\"domain\":\"health\",\"focus\":\"person\",\"text\":\"Sleeps again.\",\"state\":\"open\",\"professionalSecret\":true}]}");

    assertThat(texts(partner, plan, "goals")).containsExactly("Father and son talk.");
    String hidden = worker.get(plan).json().getJsonArray("goals").getJsonObject(1).getString("id");
    Answer guessed =
        partner
            .ifMatch("*")
            .patch(plan, "{\"goals\":[" + GOAL.replace("{", "{\"id\":\"" + hidden + "\",") + "]}");
    assertThat(guessed.status()).isEqualTo(400);
    assertThat(guessed.body()).contains("/goals/0/id").doesNotContain("Sleeps");

    Answer emptied = partner.ifMatch("*").patch(plan, "{\"goals\":[]}");
    assertThat(emptied.status()).as(emptied.body()).isEqualTo(200);
    assertThat(texts(worker, plan, "goals")).containsExactly("Sleeps again.");
  }

  @Test
  void aChangeOfWhatAPartnerDoesNotHearChangesNothingInItsTag() {
    team.seat(path, "police-west");
    Call partner = team.desk().as(Role.PARTNER, "police-west");
    String plan = plan("{\"summary\":\"s\",\"goals\":[" + GOAL + "]}");
    String tag = partner.get(plan).header("ETag").orElseThrow();

    assertThat(
            worker
                .ifMatch(team.tag(plan))
                .patch(
                    plan,
                    "{\"riskFactors\":[{\"domain\":\"health\",\"focus\":\"person\",\"text\":\"Ill.\",\"professionalSecret\":true}]}")
                .status())
        .isEqualTo(200);

    assertThat(partner.get(plan).header("ETag")).contains(tag);
  }

  @Test
  void onlyWhoBroughtASecretInLiftsIt() {
    team.seat(path, "care-east");
    Call care = team.desk().as(Role.CASEWORKER, "care-east");
    String plan = plan("{\"summary\":\"s\",\"goals\":[" + GOAL + "]}");
    JsonObject goal = worker.get(plan).json().getJsonArray("goals").getJsonObject(0);

    Answer refused =
        care.ifMatch("*")
            .patch(
                plan,
                "{\"goals\":["
                    + Json.createObjectBuilder(goal).add("professionalSecret", true).build()
                    + "]}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("/goals/0/professionalSecret");
  }

  @Test
  void aReviewSaysWhenThePlanIsLookedAtAgainAndThatItIsDue() {
    String plan = plan("{\"summary\":\"s\"}");
    Answer review =
        worker.post(
            plan + "/reviews",
            """
            {"heldOn":"%s","participants":["School"],"changed":"Back at school.","nextReviewOn":"%s"}"""
                .formatted(Team.today(), Team.today().plusDays(30)));
    assertThat(review.status()).as(review.body()).isEqualTo(201);

    assertThat(worker.get(plan).json().getBoolean("reviewDue")).isFalse();
    Product.started()
        .clock()
        .ahead(
            Duration.ofDays(32),
            () ->
                assertThat(team.worker("c.werker").get(plan).json().getBoolean("reviewDue"))
                    .isTrue());
    assertThat(worker.get(plan + "/reviews").json().getJsonArray("items")).hasSize(1);
    Answer backwards =
        worker.post(
            plan + "/reviews",
            """
            {"heldOn":"%s","participants":[],"changed":"c","nextReviewOn":"%s"}"""
                .formatted(Team.today(), Team.today()));
    assertThat(backwards.body()).contains("/nextReviewOn");
  }

  @Test
  void aReviewThatAPartnerDoesNotHearTellsItNoDate() {
    team.seat(path, "police-west");
    String plan = plan("{\"summary\":\"s\"}");
    worker.post(
        plan + "/reviews",
        """
        {"heldOn":"%s","participants":[],"changed":"c","nextReviewOn":"%s","professionalSecret":true}"""
            .formatted(Team.today(), Team.today().plusDays(30)));
    Call partner = team.desk().as(Role.PARTNER, "police-west");

    assertThat(worker.get(plan).json().containsKey("nextReviewOn")).isTrue();
    assertThat(partner.get(plan).json().containsKey("nextReviewOn")).isFalse();
    assertThat(partner.get(plan + "/reviews").json().getJsonArray("items")).isEmpty();
  }

  @Test
  void aPlanOfOneCaseIsNoneOfAnother() {
    String plan = plan("{\"summary\":\"s\"}");
    String elsewhere = team.openCase() + "/plans/" + Team.id(plan);

    assertThat(worker.get(elsewhere).status()).isEqualTo(404);
    assertThat(worker.ifMatch("*").patch(elsewhere, "{\"summary\":\"x\"}").status()).isEqualTo(404);
  }

  private String plan(String body) {
    return path + "/plans/" + Team.made(worker.post(path + "/plans", body)).madeId();
  }

  /** The goals as they stand, and one more. */
  private String with(String plan, String words) {
    JsonArray goals = worker.get(plan).json().getJsonArray("goals");
    return "{\"goals\":"
        + Json.createArrayBuilder(goals)
            .add(
                Json.createReader(
                        new java.io.StringReader(GOAL.replace("Father and son talk.", words)))
                    .readObject())
            .build()
        + "}";
  }

  private static Stream<String> texts(Call caller, String plan, String list) {
    return caller.get(plan).json().getJsonArray(list).getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("text"));
  }
}
