package eu.vangnet.casework.telling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class SheetTest {
  private static final String ALL =
      "{\"subject\":\"chair\"},{\"subject\":\"constable\",\"organisation\":\"police-west\"},"
          + "{\"subject\":\"nurse\",\"organisation\":\"health-west\"}";

  private final Desk desk = Desk.dutch();
  private final People people = new People(desk.tenant());
  private final Call chair = people.own("chair", Role.CASECHAIR);
  private final Call constable = people.of("police-west", "constable", Role.PARTNER);
  private final Call nurse = people.of("health-west", "nurse", Role.PARTNER);
  private String file;
  private String sheet;

  @BeforeEach
  void aSheetThatAsksThree() {
    file = "/v1/cases/" + desk.openCase("Left school.");
    seat("police", "police-west");
    seat("healthCare", "health-west");
    Answer made = Telling.sheet(chair, file, ALL, "{\"what\":\"The table takes it up.\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    sheet = made.header("Location").orElseThrow();
  }

  @Test
  void itIsToldOnceEachWhoTookPartAgreedAndNotBefore() {
    met();
    assertThat(approve(chair).status()).isEqualTo(201);
    assertThat(approve(constable).status()).isEqualTo(201);
    Answer early = disclose();
    assertThat(early.problem()).isEqualTo("transition-refused");
    assertThat(early.json().getString("detail")).startsWith("consensusMissing");

    assertThat(approve(nurse).json().getString("state")).isEqualTo("complete");
    assertThat(approve(nurse).problem()).isEqualTo("transition-refused");
    Answer told = disclose();

    assertThat(told.status()).as(told.body()).isEqualTo(201);
    assertThat(chair.get(told.json().getString("disclosureHref")).json().getString("originHref"))
        .isEqualTo(sheet);
    assertThat(disclose().problem()).isEqualTo("transition-refused");
    assertThat(object(nurse).problem()).as("it is told already").isEqualTo("transition-refused");
  }

  @Test
  void aLateObjectionStopsItAndItsGroundsStayWithTheTenant() {
    Stream.of(chair, constable, nurse).forEach(this::approve);

    assertThat(object(nurse).json().getString("state")).isEqualTo("stopped");

    assertThat(disclose().problem()).isEqualTo("transition-refused");
    assertThat(approve(constable).problem()).isEqualTo("transition-refused");
    assertThat(chair.get(file + "/disclosures").json().getJsonArray("items")).isEmpty();
    assertThat(chair.get(sheet).body()).contains("In confidence.");
    assertThat(nurse.get(sheet).body()).contains("In confidence.");
    assertThat(constable.get(sheet).body()).doesNotContain("In confidence.");
  }

  @Test
  void onlyWhoTookPartIsAskedAndAPartnerWhoDidNotFindsNoSheet() {
    Call colleague = people.of("police-west", "colleague", Role.PARTNER);

    assertThat(colleague.get(sheet).status()).isEqualTo(404);
    assertThat(colleague.get(file + "/sheets").json().getJsonArray("items")).isEmpty();
    assertThat(approve(colleague).status()).isEqualTo(404);
    assertThat(approve(people.own("other", Role.CASECHAIR)).status()).isEqualTo(403);
    assertThat(approve(people.own("constable", Role.CASECHAIR)).status())
        .as("the same name in another organisation")
        .isEqualTo(403);
    assertThat(constable.get(file + "/sheets").json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void whoseSeatEndedIsHeardNoMore() {
    String seat = seats("health-west");
    chair.ifMatch("*").delete(seat);

    assertThat(approve(nurse).status()).isEqualTo(404);
    assertThat(nurse.get(sheet).status()).isEqualTo(404);
  }

  @Test
  void voicesThatComeAtOnceAreAllHeard() throws Exception {
    List<Future<Answer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Call who : List.of(chair, constable, nurse)) {
        answers.add(threads.submit(() -> approve(who)));
      }
    }
    for (Future<Answer> answer : answers) {
      assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(201);
    }
    assertThat(chair.get(sheet).json().getString("state")).isEqualTo("complete");
  }

  @Test
  void anObjectionAtTheMomentOfTellingComesBeforeItOrAfterIt() throws Exception {
    met();
    Stream.of(chair, constable, nurse).forEach(this::approve);
    String tag = chair.get(sheet).header("ETag").orElseThrow();
    Future<Answer> objected;
    Future<Answer> told;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      told = threads.submit(() -> chair.ifMatch(tag).post(sheet + "/disclosure", "{}"));
      objected = threads.submit(() -> object(nurse));
    }

    boolean stopped = objected.get().status() == 201;
    assertThat(told.get().status()).isEqualTo(stopped ? 412 : 201);
    assertThat(chair.get(file + "/disclosures").json().getJsonArray("items"))
        .hasSize(stopped ? 0 : 1);
  }

  @Test
  void nobodyIsNamedTwice() {
    Answer twice =
        Telling.sheet(chair, file, "{\"subject\":\"a\"},{\"subject\":\"a\"}", "{\"what\":\"w\"}");

    assertThat(twice.body()).contains("/participants/1");
  }

  /** The three were at the table together, as its attendance says. */
  private void met() {
    ConferenceRoom.of(desk)
        .met(
            "conference",
            3,
            Telling.lastPart(file),
            "\"seat\":\"municipality\"",
            "\"seat\":\"police\",\"organisation\":\"police-west\"",
            "\"seat\":\"healthCare\",\"organisation\":\"health-west\"");
  }

  private Answer approve(Call who) {
    return who.post(sheet + "/approval", "{}");
  }

  private Answer object(Call who) {
    return who.post(sheet + "/objection", "{\"grounds\":\"In confidence.\"}");
  }

  private Answer disclose() {
    return chair
        .ifMatch(chair.get(sheet).header("ETag").orElseThrow())
        .post(sheet + "/disclosure", "{}");
  }

  private String seats(String organisation) {
    return chair
        .get(file + "/seats")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(seat -> seat.getString("organisation").equals(organisation))
        .map(seat -> file + "/seats/" + seat.getString("id"))
        .findFirst()
        .orElseThrow();
  }

  private void seat(String seat, String organisation) {
    desk.seat(Telling.lastPart(file), seat, organisation);
    desk.agree(organisation, seat, "ordinary");
  }
}
