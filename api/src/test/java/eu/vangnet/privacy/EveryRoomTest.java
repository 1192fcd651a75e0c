package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static eu.vangnet.privacy.PrivacyOffice.records;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Agreement;
import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A person who is named in a single room of somebody's case is found, whichever room that is. */
@Tag("database")
@Timeout(120)
class EveryRoomTest {
  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final Call chair = desk.as(Role.CASECHAIR);

  @Test
  void whoIsNamedInOneRoomOfACaseAloneIsFoundWithTheCase() {
    NamedInRooms named = new NamedInRooms(desk);

    assertThat(named.rooms()).hasSizeGreaterThan(25);
    assertThat(
            named.rooms().entrySet().stream()
                .filter(room -> !isFound("Wren " + room.getKey(), room.getValue()))
                .map(room -> room.getKey()))
        .as("rooms that nobody looked into")
        .isEmpty();
    assertThat(isFound("Wren Nowhere", named.file())).isFalse();
  }

  @Test
  void aNameBehindTheEndOfALineIsANameToo() {
    String file = desk.openCase("Left school.");
    made(chair.post("/v1/cases/" + file + "/notes", "{\"text\":\"He came.\\nWren Newline too.\"}"));

    assertThat(isFound("Wren Newline", file)).isTrue();
  }

  @Test
  void whoWasCorrectedAwayIsStillInWhatTheRecordsWere() {
    String file = desk.openCase("Left school.");
    String path = "/v1/cases/" + file;
    patched(path, "{\"person\":{\"name\":\"Wren Former\"}}");
    patched(path, "{\"person\":{\"name\":\"Sam Later\"}}");
    String plan = made(chair.post(path + "/plans", "{\"summary\":\"On Wren Planned.\"}"));
    patched(plan, "{\"summary\":\"On nobody.\"}");

    assertThat(isFound("Wren Former", file)).isTrue();
    assertThat(isFound("Wren Planned", file)).isTrue();
    assertThat(
            office.matches(office.identified("access", "Wren Former")).stream()
                .filter(match -> match.getString("id").equals(file))
                .map(match -> match.getBoolean("subject")))
        .as("the case is about somebody else")
        .containsExactly(false);
  }

  @Test
  void whoWasCorrectedAwayFromARecordBesideTheCaseIsFoundWithThatRecordAlone() {
    String path = "/v1/cases/" + desk.openCase("Left school.");
    String details = "{\"role\":\"family\",\"details\":{\"name\":\"Wren Aunt\"}}";
    String aunt = made(chair.post(path + "/persons", details));
    patched(aunt, "{\"name\":\"Sam Later\"}");
    String mentor =
        made(
            chair.post(
                "/v1/mentors",
                "{\"kind\":\"mentor\",\"name\":\"Wren Mentor\",\"languages\":[\"nl\"],"
                    + "\"caseloadLimit\":9,\"screeningValidUntil\":\"2099-01-01\"}"));
    patched(mentor, "{\"name\":\"Sam Later\"}");

    assertThat(addresses("Wren Aunt")).containsExactly(aunt);
    assertThat(addresses("Wren Mentor")).containsExactly(mentor);
  }

  @Test
  void whoSignedAnAgreementIsToldSoAndTheProofOfItStays() {
    String agreement = desk.agree(Agreement.with("police-west").opening("police", "ordinary"));
    String request = office.identified("access", "R. Voorbeeld");
    List<JsonObject> matches = office.matches(request);
    assertThat(matches).extracting(match -> match.getString("href")).containsExactly(agreement);

    Answer bundle = office.officer().post(request + "/bundles", records(matches));
    assertThat(office.officer().get(made(bundle)).body()).contains("R. Voorbeeld", "signedAt");

    String erasure = office.identified("erasure", "R. Voorbeeld");
    Answer refused = office.officer().post(erasure + "/erasures", records(matches));
    assertThat(refused.json().getString("detail")).startsWith("onlyMentioned");
  }

  private void patched(String address, String body) {
    Answer changed = chair.ifMatch(desk.tag(address)).patch(address, body);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
  }

  /** Where the records are to which the person leads. */
  private List<String> addresses(String name) {
    return office.matches(office.identified("access", name)).stream()
        .map(match -> match.getString("href"))
        .toList();
  }

  /** Whether the person leads to this case. */
  private boolean isFound(String name, String file) {
    return office.matches(office.identified("access", name)).stream()
        .anyMatch(
            match -> match.getString("kind").equals("case") && match.getString("id").equals(file));
  }
}
