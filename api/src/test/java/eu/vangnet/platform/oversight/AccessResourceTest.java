package eu.vangnet.platform.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.conferences.ConferenceRoom;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(120)
class AccessResourceTest {
  private final Desk desk = Desk.dutch();
  private final Call officer = desk.as(Role.PRIVACYOFFICER).purpose("oversight");
  private String caseFile;
  private String signal;

  @BeforeEach
  void aCaseThatSomebodyLookedAt() {
    caseFile = desk.openCase("Left school.");
    JsonObject view = desk.as(Role.CASEWORKER).get("/v1/cases/" + caseFile).json();
    signal = view.getString("signalHref").replace("/v1/signals/", "");
    desk.as(Role.CASEWORKER).post("/v1/cases/" + caseFile + "/notes", "{\"text\":\"Seen.\"}");
    desk.as(Role.TRAINER).get("/v1/cases/" + caseFile);
  }

  private List<JsonObject> extract(String subject) {
    Answer answer = officer.get("/v1/subjects/" + subject + "/accesses");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  @Test
  void theExtractTellsOfSignalAndCaseWhoDidWhatWhenAndWhyRefusalsIncluded() {
    List<JsonObject> items = extract(caseFile);

    assertThat(items)
        .extracting(item -> item.getString("processing") + ' ' + item.getString("action"))
        .contains(
            "collection signals:create",
            "alteration signals:weigh",
            "collection cases:open",
            "consultation cases:read",
            "alteration cases:note");
    assertThat(items).extracting(item -> item.getString("objectId")).contains(caseFile, signal);
    JsonObject note = byAction(items, "cases:note");
    assertThat(note.getString("event")).isEqualTo("noteAdded");
    assertThat(note.getString("purpose")).isEqualTo("caseWork");
    assertThat(note.getString("outcome")).isEqualTo("done");
    assertThat(note.getString("traceId")).matches("[0-9a-f]{32}");
    assertThat(note).containsKeys("actor", "client", "recordedAt", "href");
    assertThat(items).extracting(item -> item.getString("outcome")).contains("refused");
    assertThat(extract(signal)).hasSizeGreaterThanOrEqualTo(items.size());
  }

  private static JsonObject byAction(List<JsonObject> items, String action) {
    return items.stream()
        .filter(item -> item.getString("action").equals(action))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsReadOfAConferenceItsActionsTasksAndDemandsStandsInTheExtractWhereverItBegins() {
    Call chair = desk.as(Role.CASECHAIR);
    ConferenceRoom room = ConferenceRoom.of(desk);
    String conference = room.conference(room.series(), 2);
    String item = room.item(conference, "School", Optional.of(caseFile));
    room.hold(conference);
    String action = "/v1/actions/" + room.action(item, "Sanne");
    String others =
        "/v1/actions/"
            + room.action(
                room.item(conference, "Other", Optional.of(desk.openCase("Another."))), "Sanne");
    String task =
        PrivacyOffice.made(
            chair.post(
                "/v1/cases/" + caseFile + "/tasks",
                "{\"title\":\"t\",\"owner\":\"police\",\"dueOn\":\"2031-01-05\"}"));
    String demand =
        PrivacyOffice.made(Telling.demand(chair, "All.", ",\"caseId\":\"" + caseFile + "\""));
    Stream.of(action, others, task, demand, conference + "/minutes")
        .forEach(address -> assertThat(chair.get(address).status()).as(address).isEqualTo(200));

    for (String subject : List.of(caseFile, signal, ConferenceRoom.lastPart(action))) {
      List<JsonObject> items = extract(subject);
      assertThat(items)
          .extracting(line -> line.getString("processing") + ' ' + line.getString("objectId"))
          .contains(
              "consultation " + ConferenceRoom.lastPart(action),
              "consultation " + ConferenceRoom.lastPart(task),
              "consultation " + ConferenceRoom.lastPart(demand),
              "consultation " + ConferenceRoom.lastPart(conference))
          .doesNotContain("consultation " + ConferenceRoom.lastPart(others));
      assertThat(items)
          .as("what else was done with a conference that talks about several cases")
          .filteredOn(line -> line.getString("objectType").equals("conference"))
          .allMatch(line -> line.getString("processing").equals("consultation"));
    }
  }

  @Test
  void readingTheExtractStandsInTheNextOne() {
    extract(caseFile);
    JsonObject latest = extract(caseFile).getFirst();
    assertThat(latest.getString("action")).isEqualTo("accesses:read");
    assertThat(latest.getString("processing")).isEqualTo("consultation");
    assertThat(latest.getString("objectId")).isEqualTo(caseFile);
  }

  @Test
  void pagesHoldEachEntryOnce() {
    List<String> ids = new ArrayList<>();
    String next = "/v1/subjects/" + caseFile + "/accesses?pageSize=2&filter=outcome%3Aeq%3Adone";
    // Reading goes on being recorded, but those entries come before the cursor.
    while (!next.isEmpty()) {
      JsonObject page = officer.get(next).json();
      page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
          .map(item -> item.getString("id"))
          .forEach(ids::add);
      next = page.getString("next", "");
    }
    assertThat(ids).hasSizeGreaterThan(4).doesNotHaveDuplicates();
  }

  @Test
  void onlyThePrivacyOfficerOfTheTenantReadsIt() {
    String address = "/v1/subjects/" + caseFile + "/accesses";
    assertThat(desk.as(Role.CASEWORKER).purpose("oversight").get(address).status()).isEqualTo(403);
    Call stranger = Desk.dutch().as(Role.PRIVACYOFFICER).purpose("oversight");
    assertThat(stranger.get(address).status()).isEqualTo(404);
    assertThat(stranger.get(address).status()).as("an attempt makes no record").isEqualTo(404);
    assertThat(officer.get("/v1/subjects/" + UUID.randomUUID() + "/accesses").status())
        .isEqualTo(404);
  }

  /** Whatever is added to read the journal is found in the document, and must be recorded too. */
  @Test
  void everyOperationThatReadsTheJournalIsItselfRecorded() {
    String entry = extract(caseFile).getFirst().getString("id");
    Map<String, String> parameters = Map.of("entry", entry, "subject", caseFile);
    List<String> addresses = journalAddresses().toList();
    assertThat(addresses).hasSizeGreaterThanOrEqualTo(4);
    String schema =
        System.getProperty("vangnet.schema-prefix")
            + "_t_"
            + desk.tenant().value().replace('-', '_');
    try (RootAccess root = new RootAccess()) {
      for (String address : addresses) {
        long before = root.number(schema, "SELECT COUNT(*) FROM journal_entry");
        String asked = address;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
          asked = asked.replace('{' + parameter.getKey() + '}', parameter.getValue());
        }
        assertThat(officer.get(asked).status()).as(asked).isEqualTo(200);
        assertThat(root.number(schema, "SELECT COUNT(*) FROM journal_entry"))
            .as(asked)
            .isEqualTo(before + 1);
      }
    }
  }

  private static Stream<String> journalAddresses() {
    JsonObject paths = Product.started().call().get("/openapi.json").json().getJsonObject("paths");
    return paths.entrySet().stream()
        .filter(path -> isOfJournal(path.getValue().asJsonObject()))
        .map(path -> "/v1" + path.getKey());
  }

  private static boolean isOfJournal(JsonObject path) {
    return path.containsKey("get")
        && path.getJsonObject("get").getJsonArray("tags").getValuesAs(JsonString.class).stream()
            .anyMatch(tag -> tag.getString().equals("Journal"));
  }

  @Test
  void aRightToReadTheJournalIsBoundToAPurposeSoThatItIsRecorded() {
    assertThat(List.of(Right.JOURNAL_READ, Right.JOURNAL_VERIFY, Right.ACCESS_READ))
        .allSatisfy(right -> assertThat(right.purposes()).isNotEmpty());
  }
}
