package eu.vangnet.casework.conferences;

import static eu.vangnet.casework.conferences.ConferenceTest.decision;
import static eu.vangnet.casework.conferences.ConferenceTest.vote;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A decision counts by the rule that it names: one by which a table of the module decides, with
 * enough of its seats there for the item, and carried by the votes of those who were.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionRuleTest {
  private final ConferenceRoom room = ConferenceRoom.opened();
  private String item;
  private String few;
  private String lead;
  private String police;
  private String justice;
  private String elsewhere;

  @BeforeAll
  void threeWhoArePresentForTheItemAndTwoForAnother() {
    String conference = room.conference(room.series(), 2);
    few = room.item(conference, "Other", Optional.empty());
    item =
        room.item(conference, "School", Optional.of(room.caseWith("Left school.", "police-west")));
    room.invite(conference, "\"seat\":\"publicProsecution\"");
    room.invite(conference, "\"seat\":\"networkDirector\"");
    room.hold(conference);
    lead = room.attends(conference, "Lead", "\"seat\":\"municipality\",\"leads\":true");
    police =
        room.attends(conference, "Second", "\"seat\":\"police\",\"organisation\":\"police-west\"");
    justice =
        room.attends(
            conference,
            "Third",
            "\"seat\":\"publicProsecution\",\"items\":[\"" + ConferenceRoom.lastPart(item) + "\"]");
    elsewhere =
        room.attends(
            conference,
            "Elsewhere",
            "\"seat\":\"municipality\",\"items\":[\"" + ConferenceRoom.lastPart(few) + "\"]");
  }

  @Test
  void consensusNeedsAllOfThosePresent() {
    assertThat(decide("consensus", vote(lead), vote(police), vote(justice)).status())
        .isEqualTo(201);
    refused("ruleNotMet", "consensus", decide("consensus", vote(lead), vote(police)));
    refused(
        "ruleNotMet",
        "consensus",
        decide("consensus", vote(lead), vote(police), vote(justice, "abstained")));
  }

  @Test
  void theChairDecidesOnlyWhereTheChairIsInFavour() {
    Answer carried = decide("chair", vote(lead), vote(police, "against"), vote(justice, "against"));
    assertThat(carried.status()).as(carried.body()).isEqualTo(201);
    refused("ruleNotMet", "chair", decide("chair", vote(police), vote(justice)));
    refused("ruleNotMet", "chair", decide("chair", vote(lead, "against"), vote(police)));
  }

  @Test
  void whoeverLeadsFromAnotherSeatIsNotTheChair() {
    ConferenceRoom hall = ConferenceRoom.opened();
    String conference = hall.conference(hall.series(), 2);
    String file = hall.caseWith("Left school.", "police-west");
    String decisions = hall.item(conference, "School", Optional.of(file)) + "/decisions";
    hall.invite(conference, "\"seat\":\"publicProsecution\"");
    hall.hold(conference);
    String mayor = hall.attends(conference, "Mayor", "\"seat\":\"municipality\"");
    String leads = "\"seat\":\"police\",\"organisation\":\"police-west\",\"leads\":true";
    String leading = hall.attends(conference, "Leading", leads);
    hall.attends(conference, "Third", "\"seat\":\"publicProsecution\"");

    Answer against =
        hall.chair().post(decisions, decision("chair", vote(mayor, "against"), vote(leading)));
    Answer carried = hall.chair().post(decisions, decision("chair", vote(mayor)));
    String aide = hall.attends(conference, "Aide", "\"seat\":\"municipality\"");
    Answer divided =
        hall.chair().post(decisions, decision("chair", vote(mayor, "against"), vote(aide)));

    refused("ruleNotMet", "chair", against);
    assertThat(carried.status()).as(carried.body()).isEqualTo(201);
    refused("ruleNotMet", "chair", divided);
  }

  @Test
  void aRuleByWhichNoTableOfTheModuleDecidesIsRefusedAndTheOthersAreNamed() {
    Answer answer = decide("majority", vote(lead), vote(police), vote(justice));

    refused("ruleNotAllowed", "majority", answer);
    assertThat(answer.json().getString("detail"))
        .contains("weighingTeam decides by consensus", "conferenceTable decides by chair");
  }

  @Test
  void theTableThatIsNamedDecidesByItsOwnRuleOnly() {
    String all = "[%s,%s,%s]".formatted(vote(lead), vote(police), vote(justice));
    Answer decided = decideAs("conferenceTable", "chair", all);
    assertThat(decided.status()).as(decided.body()).isEqualTo(201);
    JsonObject entry =
        decided.json().getJsonArray("entries").getValuesAs(JsonObject.class).getLast();
    assertThat(entry.getString("table")).isEqualTo("conferenceTable");
    refused("ruleNotAllowed", "consensus", decideAs("conferenceTable", "consensus", all));
    Answer unknown = decideAs("parliament", "chair", all);
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.body()).contains("/table");
  }

  @Test
  void whoeverWasNotThereForTheItemMakesNoQuorumOfIt() {
    Answer answer =
        room.chair()
            .post(few + "/decisions", decision("chair", vote(lead), vote(police), vote(elsewhere)));

    refused("noQuorum", "chair", answer);
    assertThat(answer.json().getString("detail"))
        .contains("conferenceTable needs 3 of municipality, police, publicProsecution")
        .contains("municipality as the chair");
  }

  @Test
  void whoWasNotThereForTheItemHasNoVoteAndNobodyHasTwo() {
    assertThat(decide("chair", vote(lead), vote(elsewhere)).status()).isEqualTo(400);
    assertThat(decide("chair", vote(lead), vote(lead)).status()).isEqualTo(400);
    assertThat(decide("chair").status()).isEqualTo(400);
  }

  @Test
  void twoWhoTalkDecideWhatBothWant() {
    LocalDateTime starts =
        Product.started()
            .clock()
            .instant()
            .minus(Duration.ofHours(2))
            .atZone(ZoneId.of("Europe/Amsterdam"))
            .toLocalDateTime()
            .truncatedTo(ChronoUnit.MINUTES);
    String talk =
        ConferenceRoom.made(
            room.chair()
                .post(
                    "/v1/conferences",
                    """
                    {"kind":"talk","title":"Talk","startsAt":"%s","endsAt":"%s",
                     "timeZone":"Europe/Amsterdam","place":"School","chair":"Noor Bakker",
                     "invitees":[{"seat":"police","organisation":"police-west"},
                                 {"seat":"education","organisation":"school-1"}]}
                    """
                        .formatted(starts, starts.plusMinutes(30))));
    String about = room.item(talk, "Truancy", Optional.empty());
    room.hold(talk);
    String one = room.attends(talk, "Con", "\"seat\":\"police\",\"organisation\":\"police-west\"");
    String two = room.attends(talk, "Tea", "\"seat\":\"education\",\"organisation\":\"school-1\"");

    Answer both =
        room.chair().post(about + "/decisions", decision("consensus", vote(one), vote(two)));
    Answer alone = room.chair().post(about + "/decisions", decision("chair", vote(one)));

    assertThat(both.status()).as(both.body()).isEqualTo(201);
    refused("ruleNotAllowed", "chair", alone);
    Answer table =
        room.chair()
            .post(
                about + "/decisions",
                decision("consensus", vote(one), vote(two))
                    .replace("\"votes\"", "\"table\":\"conferenceTable\",\"votes\""));
    assertThat(table.status()).isEqualTo(400);
    assertThat(table.body()).contains("/table");
  }

  private static void refused(String reason, String rule, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(answer.json().getString("detail")).startsWith(reason).contains(rule);
  }

  private Answer decide(String rule, String... votes) {
    return room.chair().post(item + "/decisions", decision(rule, votes));
  }

  private Answer decideAs(String table, String rule, String votes) {
    return room.chair()
        .post(
            item + "/decisions",
            "{\"text\":\"A mentor is asked.\",\"rule\":\"%s\",\"table\":\"%s\",\"votes\":%s}"
                .formatted(rule, table, votes));
  }
}
