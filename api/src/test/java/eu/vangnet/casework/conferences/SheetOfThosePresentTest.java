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
  private static final String MUNICIPALITY = "\"seat\":\"municipality\"";
  private static final String POLICE = "\"seat\":\"police\",\"organisation\":\"police-west\"";
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
    room.attends(conference, "Sanne", POLICE);

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

    String address = agreedAlone();

    refused("noMeeting", told(address));
  }

  @Test
  void whoIsRecordedAfterwardsStopsTheTelling() {
    String address = agreedAlone();
    room.attends(conference, "Sanne", POLICE);

    refused("presentMissing", told(address));
  }

  @Test
  void oneAloneIsNoConsensusWhetherOnRecordOrNot() {
    String address = agreedAlone();
    refused("noMeeting", told(address));

    room.attends(conference, "Noor", MUNICIPALITY);

    refused("noMeeting", told(address));
    Answer register = room.chair().get("/v1/cases/" + file + "/disclosures");
    assertThat(register.json().getJsonArray("items")).isEmpty();
  }

  @Test
  void twoOfTheSameSideAreTwoVoices() {
    room.attends(conference, "Noor", MUNICIPALITY);
    room.attends(conference, "Bram", MUNICIPALITY);

    Answer one = sheet(OWN);

    assertThat(one.status()).as(one.body()).isEqualTo(400);
    assertThat(one.body()).contains("/participants", "presentMissing");
    assertThat(sheet(OWN + ",{\"subject\":\"colleague\"}").status()).isEqualTo(201);
  }

  @Test
  void twoWhoTalkLaterDoNotSpeakForTheTable() {
    room.attends(conference, "Noor", MUNICIPALITY);
    room.attends(conference, "Sanne", POLICE);
    room.met("talk", 1, file, POLICE, "\"seat\":\"education\",\"organisation\":\"school-1\"");
    String both = "{\"subject\":\"teacher\",\"organisation\":\"school-1\"}" + CONSTABLE;

    Answer without = sheet(both);

    assertThat(without.status()).as(without.body()).isEqualTo(400);
    assertThat(without.body()).contains("/participants", "presentMissing");
    assertThat(sheet(OWN + CONSTABLE).status()).isEqualTo(201);
  }

  private static void refused(String reason, Answer answer) {
    assertThat(answer.problem()).as(answer.body()).isEqualTo("transition-refused");
    assertThat(answer.json().getString("detail")).startsWith(reason);
  }

  /** A sheet that asks whoever makes it, and nobody else; gives its address. */
  private String agreedAlone() {
    String address = ConferenceRoom.made(sheet(OWN));
    assertThat(room.chair().post(address + "/approval", "{}").status()).isEqualTo(201);
    return address;
  }

  private Answer told(String address) {
    return room.chair().ifMatch(room.tag(address)).post(address + "/disclosure", "{}");
  }

  private Answer sheet(String participants) {
    return Telling.sheet(room.chair(), "/v1/cases/" + file, participants, ITEM);
  }
}
