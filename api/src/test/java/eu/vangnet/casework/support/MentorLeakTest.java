package eu.vangnet.casework.support;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mentoring is a way into cases for people who see nothing else of them: each by-way is tried. */
class MentorLeakTest {
  private static final Product PRODUCT = Product.started();
  private static final String SESSION = "{\"heldOn\":\"%s\",\"outcome\":\"Words of %s.\"%s}";

  private static Team team;
  private static String ownCase;
  private static String otherCase;
  private static String own;
  private static String others;

  private final Call mentor = team.person(Role.MENTOR, "mentor-own");
  private final Call worker = team.worker("c.werker");

  @BeforeAll
  static void twoMentorsOfTwoCases() {
    team = new Team();
    ownCase = team.openCase();
    otherCase = team.openCase();
    own = team.agreed(ownCase, team.mentor("Own", "mentor-own", ""));
    others = team.agreed(otherCase, team.mentor("Other", "mentor-other", ""));
  }

  @Test
  void aMentorSeesTheOwnAgreementsAndNothingElseOfAnyCase() {
    assertThat(mentor.get("/v1/mentorings").body())
        .contains(Team.id(own))
        .doesNotContain(Team.id(others));
    assertThat(mentor.get(own).status()).isEqualTo(200);
    assertThat(mentor.get(ownCase + "/mentorings").json().getJsonArray("items")).hasSize(1);

    for (String address :
        List.of(
            ownCase,
            ownCase + "/notes",
            ownCase + "/plans",
            ownCase + "/proposals",
            ownCase + "/assessments",
            ownCase + "/transitions",
            "/v1/cases",
            "/v1/mentors")) {
      assertThat(mentor.get(address).status()).as(address).isEqualTo(403);
    }
  }

  @Test
  void theAgreementOfAnotherMentorAnswersLikeOneThatIsNotThere() {
    String absent = otherCase + "/mentorings/" + UUID.randomUUID();
    String crossed = ownCase + "/mentorings/" + Team.id(others);
    for (String hidden : List.of(others, crossed)) {
      same(mentor.get(hidden), mentor.get(absent));
      same(mentor.get(hidden + "/sessions"), mentor.get(absent + "/sessions"));
      String sent = SESSION.formatted(Team.today(), "a", "");
      same(mentor.post(hidden + "/sessions", sent), mentor.post(absent + "/sessions", sent));
      String signed = "{\"party\":\"mentor\",\"signedOn\":\"" + Team.today() + "\"}";
      same(
          mentor.ifMatch("*").post(hidden + "/signature", signed),
          mentor.ifMatch("*").post(absent + "/signature", signed));
    }
    same(
        mentor.get(otherCase + "/mentorings"),
        mentor.get("/v1/cases/" + UUID.randomUUID() + "/mentorings"));
  }

  @Test
  void aMentorDoesNotSignForTheClientNorArrangeOrEndAnything() {
    String path = team.openCase();
    String address =
        path
            + "/mentorings/"
            + Team.made(team.arrange(path, team.mentor("New", "mentor-new", ""))).madeId();
    Call fresh = team.person(Role.MENTOR, "mentor-new");
    String signed = "{\"party\":\"%s\",\"signedOn\":\"" + Team.today() + "\"}";

    assertThat(fresh.ifMatch("*").post(address + "/signature", signed.formatted("client")).status())
        .isEqualTo(403);
    assertThat(fresh.ifMatch("*").post(address + "/signature", signed.formatted("mentor")).status())
        .isEqualTo(200);
    assertThat(fresh.ifMatch("*").post(address + "/ending", "{\"reason\":\"r\"}").status())
        .isEqualTo(403);
    assertThat(fresh.post(path + "/mentorings", Team.newMentoring(address)).status())
        .isEqualTo(403);
  }

  @Test
  void aMentorWhoWasReplacedKeepsTheOwnSessionsAndSeesNoneOfTheNext() {
    String path = team.openCase();
    String first = team.agreed(path, team.mentor("First", "mentor-first", ""));
    Call before = team.person(Role.MENTOR, "mentor-first");
    Team.made(before.post(first + "/sessions", SESSION.formatted(Team.today(), "first", "")));
    String next =
        path
            + "/mentorings/"
            + Team.made(
                    worker
                        .ifMatch(team.tag(first))
                        .post(
                            first + "/replacement",
                            "{\"mentor\":\"%s\",\"reason\":\"r\",\"startsOn\":\"%s\"}"
                                .formatted(
                                    Team.id(team.mentor("Next", "mentor-next", "")), Team.today())))
                .madeId();
    Call after = team.person(Role.MENTOR, "mentor-next");

    assertThat(before.get(first + "/sessions").body()).contains("Words of first.");
    assertThat(before.get(next).status()).isEqualTo(404);
    assertThat(before.get(path + "/mentorings").body()).doesNotContain(Team.id(next));
    assertThat(after.get(first + "/sessions").status()).isEqualTo(404);
    assertThat(after.get(path + "/mentorings").json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void aMentorOfAnotherOrganisationHearsOnlyAimsThatAreForOthers() {
    String path = team.openCase();
    String plain = arranged(path, "club-plain", "");
    String special = arranged(path, "club-special", ",\"dataCategory\":\"special\"");
    String until = PRODUCT.clock().instant().plusSeconds(3_600).toString();
    String ending = arranged(path, "club-ending", ",\"sharedUntil\":\"" + until + "\"");

    assertThat(ofClub("club-plain").get(plain).body()).contains("To talk again.");
    assertThat(ofClub("club-ending").get(ending).body()).contains("To talk again.");
    Call kept = ofClub("club-special");
    for (String address : List.of(special, path + "/mentorings", "/v1/mentorings")) {
      assertThat(kept.get(address).body())
          .contains(Team.id(special))
          .doesNotContain("To talk again.");
    }
    PRODUCT
        .clock()
        .ahead(
            Duration.ofHours(2),
            () ->
                assertThat(ofClub("club-ending").get(ending).body())
                    .contains(Team.id(ending))
                    .doesNotContain("To talk again."));
    String signed = "{\"party\":\"mentor\",\"signedOn\":\"" + Team.today() + "\"}";
    Answer signature = kept.ifMatch(Team.tag(kept, special)).post(special + "/signature", signed);
    assertThat(signature.status()).as(signature.body()).isEqualTo(200);
    assertThat(signature.body()).doesNotContain("To talk again.");
    assertThat(worker.get(special).json().getString("aims")).isEqualTo("To talk again.");
  }

  @Test
  void whyAMentoringEndedIsNotToldToTheMentorWhomItMayBeAbout() {
    String path = team.openCase();
    String address = team.agreed(path, team.mentor("Ended", "mentor-ended", ""));
    Answer ended =
        worker.ifMatch(team.tag(address)).post(address + "/ending", "{\"reason\":\"He drinks.\"}");
    assertThat(ended.json().getString("endReason")).isEqualTo("He drinks.");

    Call about = team.person(Role.MENTOR, "mentor-ended");

    assertThat(about.get(address).json().getString("state")).isEqualTo("ended");
    for (String shown : List.of(address, path + "/mentorings", "/v1/mentorings")) {
      assertThat(about.get(shown).body()).contains(Team.id(address)).doesNotContain("He drinks.");
    }
  }

  /** An agreement with a mentor of the club; the address. */
  private String arranged(String path, String subject, String marks) {
    String mentor = team.mentor(subject, subject, ",\"organisation\":\"club\"");
    String body = Team.newMentoring(mentor);
    String marked = body.substring(0, body.length() - 1) + marks + "}";
    return path + "/mentorings/" + Team.made(worker.post(path + "/mentorings", marked)).madeId();
  }

  private static Call ofClub(String subject) {
    return PRODUCT
        .as(
            PRODUCT
                .issuer()
                .sign(
                    PRODUCT
                        .issuer()
                        .claims(team.desk().tenant(), Role.MENTOR)
                        .subject(subject)
                        .claim("organisation", "club")
                        .build()))
        .purpose("caseWork");
  }

  @Test
  void aPartnerWithASeatHearsNoSecretSessionAndItsListAndTagsDoNotTellOfIt() {
    String path = team.openCase();
    String address = team.agreed(path, team.mentor("Quiet", "mentor-quiet", ""));
    team.seat(path, "police-west");
    Call partner = team.desk().as(Role.CASEWORKER, "police-west");
    Answer before = partner.get(address + "/sessions");
    Call quiet = team.person(Role.MENTOR, "mentor-quiet");
    String secret =
        Team.made(
                quiet.post(
                    address + "/sessions",
                    SESSION.formatted(Team.today(), "quiet", ",\"professionalSecret\":true")))
            .madeId();

    assertThat(partner.get(address + "/sessions").body()).isEqualTo(before.body());
    assertThat(partner.get(address + "/sessions/" + secret).status()).isEqualTo(404);
    assertThat(quiet.get(address + "/sessions/" + secret).status()).isEqualTo(200);
    assertThat(worker.get(address + "/sessions").json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void aPartnerWhoseSeatEndsGetsNothingByRepeatingItsRequest() {
    String path = team.openCase();
    String address = team.agreed(path, team.mentor("Seat", "mentor-seat", ""));
    String seat = team.seat(path, "police-west");
    Call partner =
        team.desk()
            .as(Role.CASEWORKER, "police-west")
            .with("Idempotency-Key", UUID.randomUUID().toString());
    String sent = SESSION.formatted(Team.today(), "partner", "");
    Team.made(partner.post(address + "/sessions", sent));

    team.chair("v.zitter").ifMatch("*").delete(seat);

    Answer replay = partner.post(address + "/sessions", sent);
    assertThat(replay.status()).isEqualTo(404);
    assertThat(replay.body()).doesNotContain("Words of");
    assertThat(partner.get(address).status()).isEqualTo(404);
  }

  @Test
  void peopleOfAPartnerNeitherReadTheCorpsNorAssignFromIt() {
    team.seat(ownCase, "police-west");
    Call partner = team.desk().as(Role.CASECHAIR, "police-west");

    assertThat(partner.get("/v1/mentors").status()).isEqualTo(403);
    assertThat(partner.post(ownCase + "/matchings", "{}").status()).isEqualTo(403);
    assertThat(partner.post(ownCase + "/mentorings", Team.newMentoring(own)).status())
        .isEqualTo(403);
  }

  @Test
  void anAccountOfTheSameNameInAnotherTenantOrOrganisationIsNotTheMentor() {
    Team elsewhere = new Team();
    assertThat(items(elsewhere.person(Role.MENTOR, "mentor-own").get("/v1/mentorings"))).isEmpty();
    assertThat(elsewhere.person(Role.MENTOR, "mentor-own").get(own).status()).isEqualTo(404);
    Call outside = ofClub("mentor-own");
    assertThat(items(outside.get("/v1/mentorings"))).isEmpty();
    assertThat(outside.get(own).status()).isEqualTo(404);
  }

  private static List<JsonObject> items(Answer list) {
    return list.json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static void same(Answer hidden, Answer absent) {
    assertThat(hidden.status()).as(hidden.body()).isEqualTo(404);
    assertThat(absent.status()).as(absent.body()).isEqualTo(404);
    assertThat(hidden.json().getString("detail")).isEqualTo(absent.json().getString("detail"));
    assertThat(hidden.header("ETag")).isEqualTo(absent.header("ETag"));
  }
}
