package eu.vangnet.casework.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Telling;
import eu.vangnet.testing.Answer;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A feedback sheet asks whoever was there, and nobody is left out because he would object. */
class SheetOfThosePresentTest {
  private static final String OWN = "{\"subject\":\"test-person\"}";
  private static final String CONSTABLE =
      ",{\"subject\":\"constable\",\"organisation\":\"police-west\"}";
  private static final String ITEM = "{\"what\":\"The table takes it up.\"}";

  private final ConferenceRoom room = ConferenceRoom.opened();
  private String file;
  private String conference;

  @BeforeEach
  void aConferenceOnACase() {
    file = room.caseWith("Left school.", "police-west");
    conference = room.conference(room.series(), 3);
    room.item(conference, "School", Optional.of(file));
    room.hold(conference);
  }

  @Test
  void anOrganisationThatWasThereCannotBeLeftOut() {
    room.attends(conference, "Sanne", "\"seat\":\"police\",\"organisation\":\"police-west\"");

    Answer without = sheet(OWN);

    assertThat(without.status()).as(without.body()).isEqualTo(400);
    assertThat(without.body()).contains("/participants", "presentMissing");
    assertThat(sheet(OWN + CONSTABLE).status()).isEqualTo(201);
  }

  @Test
  void whoWasThereForOtherItemsOnlyIsNotAsked() {
    String other = room.item(conference, "Another", Optional.empty());
    room.attends(
        conference,
        "Sanne",
        "\"seat\":\"police\",\"organisation\":\"police-west\",\"items\":[\"%s\"]"
            .formatted(ConferenceRoom.lastPart(other)));

    assertThat(sheet(OWN).status()).isEqualTo(201);
  }

  @Test
  void whoIsRecordedAfterwardsStopsTheTelling() {
    String address = ConferenceRoom.made(sheet(OWN));
    assertThat(room.chair().post(address + "/approval", "{}").status()).isEqualTo(201);
    room.attends(conference, "Sanne", "\"seat\":\"police\",\"organisation\":\"police-west\"");

    Answer told = room.chair().ifMatch(room.tag(address)).post(address + "/disclosure", "{}");

    assertThat(told.problem()).isEqualTo("transition-refused");
    assertThat(told.json().getString("detail")).startsWith("presentMissing");
  }

  private Answer sheet(String participants) {
    return Telling.sheet(room.chair(), "/v1/cases/" + file, participants, ITEM);
  }
}
