package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.made;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.platform.personal.PersonalRecords;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.privacy.retention.RetentionRoom;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever may not read a restricted case is not told of it by what hangs on it elsewhere. */
@Tag("database")
class RestrictedMentionsTest {
  private static final String NAME = "Robin Rust";

  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final Call officer = office.officer();
  private final Call chair = office.as(Role.CASECHAIR);
  private final Call auditor = office.as(Role.AUDITOR);
  private final Call worker = desk.as(Role.CASEWORKER);
  private final String file = desk.openCase("Left school.");
  private String opinion;
  private String hold;
  private String notice;

  @BeforeEach
  void aCaseThatIsHeldToldOfAndAskedAbout() {
    String path = "/v1/cases/" + file;
    String named = "{\"person\":{\"name\":\"" + NAME + "\"}}";
    assertThat(worker.ifMatch("*").patch(path, named).status()).isEqualTo(200);
    opinion =
        made(officer.post("/v1/opinions", "{\"question\":\"q\",\"caseId\":\"" + file + "\"}"));
    hold = made(officer.post("/v1/holds", onHold(file)));
    String preparation = Telling.begun(worker, path, "");
    Telling.all(worker, preparation, Telling.item("He stays at home.", ""));
    made(Telling.conclude(desk.as(Role.CASECHAIR), preparation));
    String request = office.identified("rectification", NAME);
    String said = "{\"record\":{\"kind\":\"case\",\"id\":\"%s\"},\"text\":\"I was ill.\"}";
    made(officer.post(request + "/statements", said.formatted(file)));
    notice = items(officer, "/v1/notices").getFirst().getString("href");
  }

  @Test
  void noOpinionHoldOrNoticeTellsOfARestrictedCase() {
    requireSeen(true);

    restrict();

    requireSeen(false);
    for (String address : List.of(opinion, hold, notice)) {
      assertThat(officer.get(address).status()).as("the few " + address).isEqualTo(200);
    }
    assertThat(items(officer, "/v1/opinions")).hasSize(1);
    assertThat(items(officer, "/v1/holds")).hasSize(1);
    assertThat(items(officer, "/v1/notices")).isNotEmpty();
  }

  private void requireSeen(boolean seen) {
    requireSeen(chair, opinion, "/v1/opinions", seen);
    requireSeen(chair, hold, "/v1/holds", seen);
    requireSeen(auditor, hold, "/v1/holds", seen);
    requireSeen(chair, notice, "/v1/notices", seen);
    requireSeen(worker, notice, "/v1/notices", seen);
  }

  private void requireSeen(Call caller, String address, String list, boolean seen) {
    assertThat(caller.get(address).status()).as(address).isEqualTo(seen ? 200 : 404);
    assertThat(items(caller, list)).as(list).hasSize(seen ? 1 : 0);
  }

  @Test
  void nobodyActsOnWhatIsHiddenFromThem() {
    restrict();

    Answer lifting =
        chair.ifMatch("*").post(hold + "/lifting", "{\"reason\":\"The claim was settled.\"}");
    Answer told = worker.ifMatch("*").post(notice + "/telling", "{\"how\":\"By phone.\"}");
    Answer placed = chair.post("/v1/holds", onHold(file));
    Answer absent = chair.post("/v1/holds", onHold("0190b6f4-0000-7000-8000-000000000002"));

    assertThat(lifting.status()).as(lifting.body()).isEqualTo(404);
    assertThat(told.status()).as(told.body()).isEqualTo(404);
    assertThat(placed.status()).as(placed.body()).isEqualTo(400);
    assertThat(placed.json().getJsonArray("violations"))
        .isEqualTo(absent.json().getJsonArray("violations"));
  }

  /** Few read what is restricted, often one person alone, and a hold is lifted by two. */
  @Test
  void whoeverIsWantedToLiftAHoldOnARestrictedCaseFindsThatHold() {
    made(officer.ifMatch("*").post(hold + "/lifting", "{\"reason\":\"The claim was settled.\"}"));
    restrict();

    Call second = RetentionRoom.of(desk.tenant()).as(Role.CASECHAIR, "second");
    Answer lifted = second.ifMatch("*").post(hold + "/approval", "{}");

    assertThat(lifted.status()).as(lifted.body()).isEqualTo(201);
    assertThat(items(chair, "/v1/holds")).isEmpty();
    assertThat(chair.get(hold).status()).isEqualTo(404);
  }

  /** What is in no case, or in another one, stays where it is. */
  @Test
  void whatIsNotAboutARestrictedCaseIsListedAsBefore() {
    String general = made(officer.post("/v1/opinions", "{\"question\":\"May a school hear?\"}"));
    String signal = desk.signal("Somebody else.");
    String other =
        made(officer.post("/v1/holds", onHold(signal).replace("\"case\"", "\"signal\"")));

    restrict();

    assertThat(items(chair, "/v1/opinions"))
        .singleElement()
        .extracting(item -> item.getString("href"))
        .isEqualTo(general);
    assertThat(items(chair, "/v1/holds"))
        .singleElement()
        .extracting(item -> item.getString("href"))
        .isEqualTo(other);
    assertThat(chair.get(other).status()).isEqualTo(200);
  }

  /** Else what hangs on its records would be told of, restricted or not. */
  @Test
  void eachKindThatCanBeRestrictedSaysWhichOfItsRecordsAre() {
    List<PersonalRecords> restrictable =
        Product.started().bean(PersonalRegister.class).kinds().stream()
            .filter(kind -> overridesRestrict(kind.getClass()))
            .toList();

    assertThat(restrictable).extracting(PersonalRecords::kind).contains("case", "signal");
    assertThat(restrictable)
        .allSatisfy(kind -> assertThat(kind.restricted()).as(kind.kind()).isPresent());
  }

  private static boolean overridesRestrict(Class<?> kind) {
    return Arrays.stream(kind.getDeclaredMethods())
        .anyMatch(method -> method.getName().equals("restrict"));
  }

  private void restrict() {
    String request = office.identified("restriction", NAME);
    String records = "{\"records\":[{\"kind\":\"case\",\"id\":\"" + file + "\"}]}";
    made(officer.post(request + "/restrictions", records));
  }

  private static String onHold(String record) {
    return "{\"recordType\":\"case\",\"record\":\"%s\",\"basis\":\"legalClaim\",\"reason\":\"r\"}"
        .formatted(record);
  }

  private static List<JsonObject> items(Call caller, String list) {
    return caller.get(list).json().getJsonArray("items").getValuesAs(JsonObject.class);
  }
}
