package eu.vangnet.casework.support;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MentoringTest {
  private static Team team;

  private final Call worker = team.worker("c.werker");
  private final Call chair = team.chair("v.zitter");

  @BeforeAll
  static void team() {
    team = new Team();
  }

  @Test
  void aMatchSaysInWordsWhyAMentorFitsAndRanksNobody() {
    Team other = new Team();
    other.mentor("Zoë", "m-z", ",\"skills\":[\"faith\"],\"availability\":[\"evening\"]");
    other.mentor("Anne", "m-a", ",\"availableFrom\":\"" + Team.today().plusDays(20) + "\"");
    other.mentor("Bo", "m-b", "");
    String path = other.openCase();
    other.agreed(other.openCase(), other.mentor("Full", "m-f", ""));
    Call caller = other.worker("c.werker");
    String sought =
        "{\"languages\":[\"nl\"],\"skills\":[\"faith\"],\"availability\":[\"evening\"],\"order\":\"%s\"}";

    JsonObject byName = caller.post(path + "/matchings", sought.formatted("name")).json();
    JsonObject byDay = caller.post(path + "/matchings", sought.formatted("availability")).json();

    assertThat(names(byName)).containsExactly("Anne", "Bo", "Zoë");
    assertThat(names(byDay)).containsExactly("Bo", "Zoë", "Anne");
    assertThat(byName.getJsonArray("items").getJsonObject(2).getJsonArray("reasons").toString())
        .contains("Speaks nl.", "Brings the skill faith.", "Has time: evening.", "Has room");
    assertThat(byName.getJsonArray("items").getJsonObject(1).getJsonArray("reasons").toString())
        .contains("Does not name the skill faith.");
    assertThat(byName.toString()).doesNotContainPattern("(?i)score|rank|percent|\":[0-9]");
    assertThat(
            caller
                .post(path + "/matchings", "{\"languages\":[\"so\"]}")
                .json()
                .getJsonArray("items"))
        .isEmpty();
  }

  @Test
  void mentoringIsAgreedWhenBothSignedAndOnlyThenHasSessions() {
    String path = team.openCase();
    String mentor = team.mentor("Noor", "m-1", "");
    String address = path + "/mentorings/" + Team.made(team.arrange(path, mentor)).madeId();
    String session = "{\"heldOn\":\"" + Team.today() + "\",\"outcome\":\"Cooked together.\"}";
    assertThat(worker.post(address + "/sessions", session).json().getString("detail"))
        .startsWith("notAgreed");

    sign(address, "mentor");
    assertThat(worker.get(address).json().getString("state")).isEqualTo("proposed");
    assertThat(sign(address, "mentor").json().getString("detail")).startsWith("alreadySigned");
    assertThat(sign(address, "client").json().getString("state")).isEqualTo("agreed");

    String made = Team.made(worker.post(address + "/sessions", session)).madeId();
    assertThat(worker.get(address + "/sessions/" + made).json().getString("outcome"))
        .isEqualTo("Cooked together.");
    Answer ended =
        worker
            .ifMatch(team.tag(address))
            .post(address + "/ending", "{\"reason\":\"They reached it.\"}");
    assertThat(ended.json().getString("endReason")).isEqualTo("They reached it.");
    assertThat(worker.post(address + "/sessions", session).status()).isEqualTo(409);
  }

  @Test
  @Tag("database")
  void ofTwoAssignmentsForTheLastPlaceOneWins() {
    String mentor = team.mentor("Sam", "m-2", "");
    String one = team.openCase();
    String two = team.openCase();

    List<Answer> answers =
        Team.atOnce(() -> team.arrange(one, mentor), () -> team.arrange(two, mentor));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(
            answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .get()
                .json()
                .getString("detail"))
        .startsWith("caseloadFull");
    assertThat(chair.get(mentor).json().getBoolean("hasRoom")).isFalse();
  }

  @Test
  @Tag("database")
  void aScreeningThatIsWithdrawnAtTheSameTimeNeverLeavesAMentorAssignedWithoutOne() {
    String mentor = team.mentor("Robin", "m-3", "");
    String path = team.openCase();
    String tag = chair.get(mentor).header("ETag").orElseThrow();
    String expired = "{\"screeningValidUntil\":\"" + Team.today().minusDays(1) + "\"}";

    List<Answer> answers =
        Team.atOnce(
            () -> chair.ifMatch(tag).patch(mentor, expired), () -> team.arrange(path, mentor));

    boolean assigned = answers.get(1).status() == 201;
    if (assigned) {
      // It came first: the mentor was full when the screening was withdrawn, which its tag tells.
      assertThat(answers.get(0).status()).isEqualTo(412);
    } else {
      assertThat(answers.get(0).status()).isEqualTo(200);
      assertThat(answers.get(1).json().getString("detail")).startsWith("screeningExpired");
    }
  }

  @Test
  void aScreeningThatRanOutStopsAssignmentsAndSessions() {
    String path = team.openCase();
    String mentor = team.mentor("Kim", "m-4", "");
    String address = team.agreed(path, mentor);

    Product.started()
        .clock()
        .ahead(
            Duration.ofDays(302),
            () -> {
              Call caller = team.worker("c.werker");
              Answer session =
                  caller.post(
                      address + "/sessions",
                      "{\"heldOn\":\"" + Team.today() + "\",\"outcome\":\"o\"}");
              assertThat(session.json().getString("detail")).startsWith("screeningExpired");
              Answer assigned = team.arrange(team.openCase(), mentor);
              assertThat(assigned.json().getString("detail")).startsWith("screeningExpired");
            });
  }

  @Test
  void aChangeOfMentorKeepsTheAimsAndTheReasonAndFreesThePlace() {
    String path = team.openCase();
    String before = team.mentor("Lou", "m-5", "");
    String after = team.mentor("Max", "m-6", "");
    String address = team.agreed(path, before);
    String body =
        "{\"mentor\":\"%s\",\"reason\":\"Moves away.\",\"startsOn\":\"%s\"}"
            .formatted(Team.id(after), Team.today());

    assertThat(worker.post(address + "/replacement", body).status()).isEqualTo(428);
    Answer next = Team.made(worker.ifMatch(team.tag(address)).post(address + "/replacement", body));

    assertThat(next.json().getString("replaces")).isEqualTo(Team.id(address));
    assertThat(next.json().getString("aims")).isEqualTo("To talk again.");
    assertThat(next.json().getString("state")).isEqualTo("proposed");
    assertThat(worker.get(address).json().getString("endReason")).isEqualTo("Moves away.");
    assertThat(chair.get(before).json().getBoolean("hasRoom")).isTrue();
    assertThat(chair.get(after).json().getBoolean("hasRoom")).isFalse();
  }

  @Test
  void aMentorWhoRestsOrIsUnknownIsNotAssigned() {
    String mentor = team.mentor("Jo", "m-7", "");
    assertThat(
            chair
                .ifMatch(chair.get(mentor).header("ETag").orElseThrow())
                .patch(mentor, "{\"state\":\"resting\"}")
                .status())
        .isEqualTo(200);
    String path = team.openCase();

    assertThat(team.arrange(path, mentor).json().getString("detail")).startsWith("mentorNotActive");
    assertThat(team.arrange(path, "/v1/mentors/01890000-0000-7000-8000-000000000000").body())
        .contains("/mentor");
  }

  private Answer sign(String address, String party) {
    return worker
        .ifMatch(team.tag(address))
        .post(
            address + "/signature",
            "{\"party\":\"%s\",\"signedOn\":\"%s\"}".formatted(party, Team.today()));
  }

  private static List<String> names(JsonObject list) {
    return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("name"))
        .toList();
  }
}
