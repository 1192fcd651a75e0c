package eu.vangnet.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.attachments.Papers;
import eu.vangnet.reports.LogWatch;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Academy;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What retention erased is nowhere any more, and what is held is all there. */
@Tag("database")
class GoneTest {
  private static final Product PRODUCT = Product.started();

  /** Who did what stays on record, and names objects by their identifier only. */
  static final String JOURNAL = "journal_entry object_id";

  /** Who was told must hear of the erasure (GDPR article 19), and may answer to it later. */
  static final String TOLD = "case_disclosure case_id";

  private final Desk desk = Desk.dutch();
  private final RetentionRoom room = RetentionRoom.of(desk.tenant());
  private final Academy academy = Academy.of(desk.tenant());

  @Test
  void afterARunWhatIsOverIsNowhereAndWhatIsHeldIsAllThere() {
    try (LogWatch log = LogWatch.begun()) {
      Planted over = new Planted();
      Planted held = new Planted();
      plant(over);
      String kept = plant(held);
      enrolment(over);
      room.set("country-nl.case", "P3Y");
      room.set("country-nl.signal", "P2Y");
      room.hold("case", kept);
      sealedOrFound(over);

      PRODUCT.clock().ahead(Duration.ofDays(7 * 366), this::runAll);

      Everywhere after =
          Everywhere.search(
              desk.tenant(), all(Stream.of(over.words(), over.identifiers(), held.words())));
      assertThat(after.placesOf(over.words())).as("words of what is over").isEmpty();
      assertThat(after.placesOf(over.identifiers()).keySet())
          .as("identifiers of what is over")
          .isSubsetOf(JOURNAL, TOLD);
      assertThat(log.lines())
          .noneMatch(line -> over.words().stream().anyMatch(line::contains))
          .noneMatch(line -> over.identifiers().stream().anyMatch(line::contains));
      stillThere(kept, held, after);
    }
  }

  /** One search for all: it opens every table of every tenant that other tests have made. */
  private static List<String> all(Stream<List<String>> wanted) {
    return wanted.flatMap(List::stream).toList();
  }

  /** Otherwise the search after the run would prove nothing. All was planted at one tenant. */
  private void sealedOrFound(Planted over) {
    Everywhere before =
        Everywhere.searchAt(desk.tenant(), all(Stream.of(over.words(), over.identifiers())));
    assertThat(before.opened()).isGreaterThan(10);
    assertThat(before.placesOf(over.words()).keySet())
        .contains(
            "case_signal sealed (opened)",
            "case_signal source_reference",
            "case_file sealed (opened)",
            "case_form_version sealed (opened)",
            "case_note sealed (opened)",
            "case_step sealed (opened)",
            "case_attachment sealed (opened)",
            "case_consent sealed (opened)",
            "case_disclosure sealed (opened)",
            "case_link sealed (opened)",
            "case_person sealed (opened)",
            "case_professional sealed (opened)",
            "case_task sealed (opened)",
            "case_notification sealed (opened)",
            "disclosure_preparation sealed (opened)",
            "preparation_step sealed (opened)",
            "feedback_sheet sealed (opened)",
            "authority_demand sealed (opened)",
            "case_permission sealed (opened)",
            "case_briefing sealed (opened)",
            "file_chunk sealed (opened)",
            "record_change sealed (opened)",
            "training_enrolment sealed (opened)");
    assertThat(before.placesOf(over.identifiers()).keySet())
        .contains(
            JOURNAL,
            "case_file id",
            "case_seat case_id",
            "attachment_link attachment_id",
            "idempotency_record location");
  }

  private void runAll() {
    JsonObject run = room.run();
    assertThat(run.getString("state")).isEqualTo("finished");
    assertThat(RetentionRoom.count(run, "country-nl.case").getInt("erased")).isEqualTo(1);
    assertThat(RetentionRoom.count(run, "country-nl.case").getInt("held")).isEqualTo(1);
    assertThat(RetentionRoom.count(run, "core.enrolment").getInt("erased")).isEqualTo(1);
    assertThat(run.getJsonArray("counts").getValuesAs(JsonObject.class))
        .allMatch(count -> count.getInt("failed") == 0);
  }

  private void stillThere(String kept, Planted held, Everywhere after) {
    assertThat(after.placesOf(held.words()).values().stream().flatMap(Set::stream))
        .as("words of what is held")
        .containsAll(held.words());
    assertThat(desk.as(Role.CASECHAIR).get("/v1/cases/" + kept).status()).isEqualTo(200);
  }

  /**
   * A signal, its case with a note, a seat and an amendment, closed; the identifier of the case.
   */
  private String plant(Planted planted) {
    String signal = signal(planted);
    desk.weigh(signal);
    Call chair = desk.as(Role.CASECHAIR);
    String file =
        planted.made(
            chair.post(
                "/v1/cases",
                "{\"signal\":\"%s\",\"legalBasis\":\"pgaAct\",\"summary\":\"%s\"}"
                    .formatted(signal, planted.word("summary"))));
    String path = "/v1/cases/" + file;
    String note =
        planted.made(
            chair.post(path + "/notes", "{\"text\":\"%s\"}".formatted(planted.word("note"))));
    planted.made(
        chair.post(
            path + "/notes/" + note + "/amendments",
            "{\"text\":\"%s\"}".formatted(planted.word("amendment"))));
    attachment(planted, path);
    Answer changed =
        chair.ifMatch("*").patch(path, "{\"summary\":\"" + planted.word("later") + "\"}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    planted.made(chair.post(path + "/seats", "{\"seat\":\"police\",\"organisation\":\"p\"}"));
    told(planted, chair, path);
    folder(planted, chair, path);
    form(planted, chair, path);
    Answer closed =
        chair
            .ifMatch("*")
            .post(
                path + "/closure",
                Desk.decision("\"reason\":\"goalsReached\"")
                    .replace("Decided together.", planted.word("grounds")));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);
    return file;
  }

  /** What a partner was told of the case, and why the person was not told yet. */
  private static void told(Planted planted, Call chair, String path) {
    planted.made(
        chair.post(
            path + "/permissions",
            "{\"giver\":\"guardian\",\"how\":\"%s\"}".formatted(planted.word("consent"))));
    planted.made(
        chair.post(
            path + "/briefings",
            "{\"organisation\":\"p\",\"how\":\"%s\"}".formatted(planted.word("briefing"))));
    prepared(planted, chair, path);
    planted.made(
        Telling.sheet(
            chair,
            path,
            "{\"subject\":\"test-person\"}",
            "{\"what\":\"%s\"}".formatted(planted.word("sheet"))));
    String about = ",\"caseId\":\"" + Telling.lastPart(path) + "\"";
    assertThat(Telling.demand(chair, planted.word("demanded"), about).status()).isEqualTo(201);
    planted.made(
        chair.post(
            path + "/notifications",
            """
            {"role":"personOfConcern","state":"delayed","ground":"harmToAim","explanation":"%s",
             "decider":"conferenceTable","reviewOn":"%s"}\
            """
                .formatted(
                    planted.word("explanation"),
                    LocalDate.ofInstant(PRODUCT.clock().instant(), ZoneOffset.UTC).plusDays(30))));
  }

  private static void prepared(Planted planted, Call chair, String path) {
    String preparation =
        path
            + "/preparations/"
            + planted.made(
                chair.post(
                    path + "/preparations",
                    """
                    {"occasion":"letter","recipient":{"organisation":"Police unit West"},
                     "purpose":"%s","legalBasis":"pgaAct"}\
                    """
                        .formatted(planted.word("purpose"))));
    Telling.all(chair, preparation, Telling.item(planted.word("told"), ""));
    assertThat(Telling.conclude(chair, preparation).status()).isEqualTo(201);
  }

  /** Who stands in the case and works on it, what was said of support, what is to be done. */
  private void folder(Planted planted, Call chair, String path) {
    String person =
        planted.made(
            chair.post(
                path + "/persons",
                """
                {"role":"guardian","details":{"name":"%s","relation":"%s"}}\
                """
                    .formatted(planted.word("guardian"), planted.word("relation"))));
    Answer changed =
        chair
            .ifMatch("*")
            .patch(path + "/persons/" + person, "{\"contact\":\"" + planted.word("reach") + "\"}");
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    planted.made(
        chair.post(
            path + "/professionals",
            "{\"role\":\"mentor\",\"name\":\"%s\"}".formatted(planted.word("mentor"))));
    planted.made(
        chair.post(
            path + "/consents",
            """
            {"by":"guardian","decision":"given","decidedOn":"2026-01-05","how":"%s"}\
            """
                .formatted(planted.word("how"))));
    planted.made(
        chair.post(
            path + "/tasks",
            """
            {"title":"%s","owner":"municipality","dueOn":"2026-06-01"}\
            """
                .formatted(planted.word("task"))));
    planted.made(
        chair.post(
            path + "/links",
            """
            {"linkedCase":"%s","kind":"sameFamily","reason":"%s"}\
            """
                .formatted(desk.openCase("Linked."), planted.word("family"))));
  }

  /** Filled in, and replaced: no version of it stays. */
  private static void form(Planted planted, Call chair, String path) {
    String content = "\"content\":{\"stillNecessary\":true,\"grounds\":\"%s\"}}";
    String form =
        planted.made(
            chair.post(
                path + "/forms",
                "{\"form\":\"necessityReview\"," + content.formatted(planted.word("necessity"))));
    Answer replaced =
        chair
            .ifMatch("*")
            .put(path + "/forms/" + form, "{" + content.formatted(planted.word("necessityLater")));
    assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
  }

  private void attachment(Planted planted, String path) {
    String attachment =
        planted.made(
            desk.as(Role.CASECHAIR)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with("File-Name", planted.word("file") + ".txt")
                .with("Content-Type", "text/plain")
                .send(
                    "POST",
                    path + "/attachments",
                    BodyPublishers.ofString(planted.word("attached"))));
    Answer link = Papers.link(desk.as(Role.CASECHAIR), path + "/attachments/" + attachment);
    assertThat(link.status()).as(link.body()).isEqualTo(201);
  }

  private String signal(Planted planted) {
    return planted.made(
        desk.as(Role.CASEWORKER)
            .purpose("intake")
            .post(
                "/v1/signals",
                """
                {"facts":"%s","opinion":"%s","person":{"name":"%s","contact":"%s"},
                 "reporter":{"name":"%s"},"source":{"system":"desk","reference":"%s"}}\
                """
                    .formatted(
                        planted.word("facts"),
                        planted.word("opinion"),
                        planted.word("name"),
                        planted.word("contact"),
                        planted.word("reporter"),
                        planted.word("reference"))));
  }

  private void enrolment(Planted planted) {
    String session = academy.session(12);
    planted.made(
        academy
            .as(Role.TRAINER)
            .post(
                session + "/enrolments",
                "{\"participant\":{\"name\":\"%s\",\"email\":\"%s@x.org\"}}"
                    .formatted(planted.word("participant"), planted.word("mail"))));
  }
}
