package eu.vangnet.casework.conferences;

import static eu.vangnet.casework.conferences.ConferenceTest.decision;
import static eu.vangnet.casework.conferences.ConferenceTest.vote;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Answer;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A decision counts by the rule that it names, among those who were there for the item. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionRuleTest {
  private final ConferenceRoom room = ConferenceRoom.opened();
  private String item;
  private String lead;
  private String second;
  private String third;
  private String elsewhere;

  @BeforeAll
  void threeWhoArePresentForTheItemAndOneWhoIsNot() {
    String conference = room.conference(room.series(), 2);
    String other = room.item(conference, "Other", Optional.empty());
    item = room.item(conference, "School", Optional.empty());
    room.hold(conference);
    lead = room.attends(conference, "Lead", "\"seat\":\"municipality\",\"leads\":true");
    second = room.attends(conference, "Second", "\"seat\":\"municipality\"");
    third =
        room.attends(conference, "Third", "\"seat\":\"police\",\"organisation\":\"police-west\"");
    elsewhere =
        room.attends(
            conference,
            "Elsewhere",
            "\"seat\":\"municipality\",\"items\":[\"" + ConferenceRoom.lastPart(other) + "\"]");
  }

  @Test
  void consensusNeedsAllOfThosePresent() {
    assertThat(decide("consensus", vote(lead), vote(second), vote(third))).isEqualTo(201);
    assertThat(decide("consensus", vote(lead), vote(second))).isEqualTo(409);
    assertThat(decide("consensus", vote(lead), vote(second), vote(third, "abstained")))
        .isEqualTo(409);
  }

  @Test
  void majorityNeedsMoreThanHalfOfThosePresent() {
    assertThat(decide("majority", vote(second), vote(third))).isEqualTo(201);
    assertThat(decide("majority", vote(second), vote(third, "against"))).isEqualTo(409);
  }

  @Test
  void theChairDecidesOnlyWhereTheChairIsInFavour() {
    assertThat(decide("chair", vote(lead), vote(second, "against"), vote(third, "against")))
        .isEqualTo(201);
    assertThat(decide("chair", vote(second), vote(third))).isEqualTo(409);
    assertThat(decide("chair", vote(lead, "against"), vote(second))).isEqualTo(409);
  }

  @Test
  void whoWasNotThereForTheItemHasNoVoteAndNobodyHasTwo() {
    assertThat(decide("majority", vote(lead), vote(elsewhere))).isEqualTo(400);
    assertThat(decide("majority", vote(lead), vote(lead))).isEqualTo(400);
    assertThat(decide("majority")).isEqualTo(400);
  }

  private int decide(String rule, String... votes) {
    Answer answer = room.chair().post(item + "/decisions", decision(rule, votes));
    if (answer.status() == 409) {
      assertThat(answer.json().getString("detail")).contains("ruleNotMet");
    }
    return answer.status();
  }
}
