package eu.vangnet.casework.signals;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signals that may be about one person are shown to who weighs, and counted nowhere. */
class DuplicateHintTest {
  private final Desk desk = Desk.dutch();
  private final IntakeDesk team = new IntakeDesk(desk);

  @Test
  void aHintSaysWhatAgreesAndWhatDiffers() {
    String signal = about("Noor van der Noord", "2009-05-04");
    String sameName = about("noor VAN DER nôord", "2008-01-01");
    String sameDay = about("Noor Noord", "2009-05-04");
    about("Noor Bakker", "2001-01-01");
    about("Piet Ander", "2009-05-04");
    team.record("");

    List<JsonObject> hints = hints(signal);

    assertThat(hints)
        .extracting(hint -> hint.getString("href"))
        .containsExactlyInAnyOrder("/v1/signals/" + sameName, "/v1/signals/" + sameDay);
    assertThat(hints)
        .extracting(hint -> hint.getJsonArray("agreesIn") + " " + hint.getJsonArray("differsIn"))
        .containsExactlyInAnyOrder(
            "[\"name\"] [\"dateOfBirth\"]", "[\"partOfName\",\"dateOfBirth\"] []");
  }

  @Test
  void onlyWhoWeighsSeesThemAndOnlyOfTheOwnTenant() {
    String signal = about("Sam Voorbeeld", "2010-01-02");
    about("Sam Voorbeeld", "2010-01-02");
    new IntakeDesk(Desk.dutch()).record(person("Sam Voorbeeld", "2010-01-02"));
    String path = "/v1/signals/" + signal + "/duplicates";

    for (Role role : List.of(Role.INTAKE, Role.SECRETARY, Role.PRIVACYOFFICER, Role.PARTNER)) {
      assertThat(desk.as(role).get(path).status()).as(role.code()).isEqualTo(403);
    }
    assertThat(desk.as(Role.CASECHAIR, "police-west").get(path).status()).isEqualTo(404);
    assertThat(Desk.dutch().as(Role.CASECHAIR).get(path).status()).isEqualTo(404);
    assertThat(hints(signal)).hasSize(1);
  }

  @Test
  void lawfulActivityIsHeldAgainstNobody() {
    String signal = about("Ada Actief", "2000-02-02");
    String lawful = about("Ada Actief", "2000-02-02");
    assertThat(hints(signal)).hasSize(1);

    team.weighed(lawful, "lawfulActivity");

    assertThat(hints(signal)).isEmpty();
  }

  @Test
  void noListCountsSignalsOfAPersonOrSortsByThem() {
    about("Sam Voorbeeld", "2010-01-02");
    String signal = about("Sam Voorbeeld", "2010-01-02");

    JsonObject line = team.chair().get("/v1/signals").json().getJsonArray("items").getJsonObject(0);
    JsonObject list = team.chair().get("/v1/signals/" + signal + "/duplicates").json();

    assertThat(line.keySet())
        .containsExactlyInAnyOrder(
            "id",
            "href",
            "status",
            "receivedAt",
            "recordedAt",
            "sector",
            "concerns",
            "sourceKind",
            "direction",
            "weighBy",
            "late");
    assertThat(list.keySet()).containsExactlyInAnyOrder("items", "self");
    for (String word : List.of("duplicates", "person", "nameCode", "birthCode", "signals")) {
      Answer sorted = team.chair().get("/v1/signals?sort=" + word);
      Answer filtered = team.chair().get("/v1/signals?filter=" + word + ":eq:1");
      assertThat(List.of(sorted.status(), filtered.status())).as(word).containsOnly(400);
    }
  }

  private String about(String name, String day) {
    return team.record(person(name, day)).getString("id");
  }

  private static String person(String name, String day) {
    return "\"person\":{\"name\":\"" + name + "\",\"dateOfBirth\":\"" + day + "\"}";
  }

  private List<JsonObject> hints(String signal) {
    Answer answer = team.chair().get("/v1/signals/" + signal + "/duplicates");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return new ArrayList<>(answer.json().getJsonArray("items").getValuesAs(JsonObject.class));
  }
}
