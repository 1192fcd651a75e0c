package eu.vangnet.casework.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told on a decision names one that decided to tell. */
@Tag("database")
class DecisionsToTellTest {
  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private String file;

  @BeforeEach
  void aCaseOfAPartner() {
    file = "/v1/cases/" + desk.openCase("Left school.");
    desk.partner(file, "police", "police-west");
  }

  @Test
  void thatACaseWentOnIsNoDecisionToTellAnybody() {
    String silent = Desk.monitoring("p", "s").replace("," + Desk.SHARING, "");
    PrivacyOffice.made(chair.ifMatch(desk.tag(file)).post(file + "/transitions", silent));

    refused(disclose(desk.lastStep(file)));
  }

  @Test
  void aStepSaysWhatTheTableDecidedToTellAndIsNamedByTheDisclosure() {
    String step = desk.decided(file);
    String address = file + "/transitions/" + step;

    Answer told = disclose(step);

    assertThat(told.status()).as(told.body()).isEqualTo(201);
    assertThat(told.json().getString("decisionHref")).isEqualTo(address);
    assertThat(chair.get(address).json().getString("sharing")).isEqualTo("Who helps is told.");
  }

  @Test
  void aDecisionIsToldOnOnceTheMinutesThatHoldItAreApproved() {
    ConferenceRoom room = ConferenceRoom.of(desk);
    String conference = room.conference(room.series(), 2);
    String item = room.item(conference, "School", Optional.of(Telling.lastPart(file)));
    room.invite(conference, "\"seat\":\"publicProsecution\"");
    room.hold(conference);
    String lead = room.attends(conference, "Lead", "\"seat\":\"municipality\",\"leads\":true");
    room.attends(conference, "Second", "\"seat\":\"police\",\"organisation\":\"police-west\"");
    room.attends(conference, "Third", "\"seat\":\"publicProsecution\"");
    String said = "{\"text\":\"He rows.\",\"broughtBy\":\"" + lead + "\"}";
    String contribution = last(room.write(item, "contributions", said));
    String decision =
        last(
            room.write(
                item,
                "decisions",
                "{\"text\":\"The police hear of the mentor.\",\"rule\":\"chair\",\"votes\":"
                    + "[{\"attendee\":\""
                    + lead
                    + "\",\"vote\":\"inFavour\"}]}"));
    refused(disclose(decision));

    room.approve(conference);

    Answer told = disclose(decision);
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    assertThat(told.json().getString("decisionHref"))
        .isEqualTo(conference + "/minutes#" + decision);
    assertThat(told.json()).doesNotContainKey("originHref");
    refused(disclose(contribution));
    String other = "/v1/cases/" + desk.openCase("Of another case.");
    desk.seat(Telling.lastPart(other), "police", "police-west");
    refused(disclose(other, decision));
  }

  private Answer disclose(String decision) {
    return disclose(file, decision);
  }

  private Answer disclose(String of, String decision) {
    return chair.post(
        of + "/disclosures",
        "{\"recipient\":{\"organisation\":\"police-west\"},\"items\":[{\"what\":\"He rows.\"}],"
            + "\"purpose\":\"To agree.\",\"legalBasis\":\"pgaAct\",\"decision\":\""
            + decision
            + "\"}");
  }

  private static String last(JsonObject written) {
    return written.getJsonArray("entries").getValuesAs(JsonObject.class).getLast().getString("id");
  }

  private static void refused(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("/decision", "notDecided");
  }
}
