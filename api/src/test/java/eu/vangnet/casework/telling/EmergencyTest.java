package eu.vangnet.casework.telling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.access.SameAnswer;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.StatementLog;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Breaking the glass: what it opens, for how long, and all that it does not open. */
@Tag("database")
class EmergencyTest {
  private final Desk desk = Desk.dutch();
  private final People people = new People(desk.tenant());
  private final Call worker = people.own("worker", Role.CASEWORKER);
  private final Call colleague = people.own("colleague", Role.CASEWORKER);
  private final Call chair = people.own("chair", Role.CASECHAIR);
  private String file;

  @BeforeEach
  void aRestrictedCase() {
    file = "/v1/cases/" + desk.openCase("Left school.");
    worker.ifMatch("*").patch(file, "{\"person\":{\"name\":\"Robin Rust\"}}");
    worker.post(file + "/notes", "{\"text\":\"Lives at his aunt's.\"}");
    worker.post(file + "/notes", "{\"text\":\"Takes pills.\",\"professionalSecret\":true}");
    Telling.restrict(desk, "Robin Rust");
  }

  @Test
  void itOpensTheCaseToWhoBrokeItAndToNobodyElseForReadingOnly() {
    assertThat(worker.get(file).status()).isEqualTo(404);

    Answer opened = Telling.open(worker, file, "");

    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    assertThat(worker.get(file).json().getJsonObject("person").getString("name"))
        .isEqualTo("Robin Rust");
    assertThat(worker.get(file + "/notes").body()).contains("Lives at his aunt's.");
    assertThat(colleague.get(file).status()).isEqualTo(404);
    assertThat(chair.get(file).status()).isEqualTo(404);
    assertThat(worker.ifMatch("*").patch(file, "{\"sex\":\"female\"}").status()).isEqualTo(404);
    assertThat(worker.post(file + "/notes", "{\"text\":\"t\"}").status()).isEqualTo(404);
    assertThat(worker.get(file + "/disclosures").status()).isEqualTo(404);
    assertThat(worker.get("/v1/cases").json().getJsonArray("items")).isEmpty();
    assertThat(worker.post("/v1/searches", "{\"name\":\"Robin Rust\"}").body())
        .doesNotContain(file);
  }

  @Test
  void whoBreaksItProvesJustBeforeAndStronglyWhoTheyAre() {
    for (Call doubtful : List.of(people.weak("worker"), people.strongLongAgo("worker"))) {
      Answer refused = Telling.open(doubtful, file, "");

      assertThat(refused.status()).as(refused.body()).isEqualTo(401);
      assertThat(refused.problem()).isEqualTo("step-up-needed");
      assertThat(refused.header("WWW-Authenticate").orElseThrow()).contains("acr_values=\"phr ");
    }
    assertThat(worker.get(file).status()).isEqualTo(404);
    assertThat(worker.get("/v1/emergencies").json().getJsonArray("items")).isEmpty();
    Telling.open(worker, file, "");
    assertThat(people.weak("worker").get(file).status())
        .as("reading on asks no more")
        .isEqualTo(200);
  }

  @Test
  void whatIsUnderProfessionalSecrecyStaysClosed() {
    Telling.open(worker, file, "");

    Answer notes = worker.get(file + "/notes");

    assertThat(notes.json().getJsonArray("items")).hasSize(1);
    assertThat(notes.body()).doesNotContain("pills");
    assertThat(worker.get(file + "/history").body()).doesNotContain("pills");
  }

  @Test
  void itEndsByItselfAlsoForATagAndForARepetition() {
    String key = UUID.randomUUID().toString();
    Telling.open(worker.with("Idempotency-Key", key), file, ",\"minutes\":30");
    String tag = worker.get(file).header("ETag").orElseThrow();

    Product.started()
        .clock()
        .ahead(
            Duration.ofMinutes(31),
            () -> {
              assertThat(worker.get(file).status()).isEqualTo(404);
              assertThat(worker.with("If-None-Match", tag).get(file).status()).isEqualTo(404);
              assertThat(worker.get(file + "/notes").status()).isEqualTo(404);
              Call stillThere = people.own("worker", Role.CASEWORKER).with("Idempotency-Key", key);
              Answer again = Telling.open(stillThere, file, ",\"minutes\":30");
              assertThat(again.header("Idempotency-Replayed")).contains("true");
              assertThat(again.json().getBoolean("open")).isFalse();
              assertThat(worker.get(file).status()).isEqualTo(404);
            });
  }

  @Test
  void whoReportedIsNoPartOfWhatIsOpened() {
    String reported =
        worker
            .purpose("intake")
            .post(
                "/v1/signals",
                "{\"facts\":\"f\",\"person\":{\"name\":\"Kai Kort\"},\"reporter\":{\"name\":"
                    + "\"Imam Idris\",\"contact\":\"at the mosque\"}}")
            .madeId();
    desk.weigh(reported);
    String led =
        chair
            .post("/v1/cases", "{\"signal\":\"" + reported + "\",\"legalBasis\":\"pgaAct\"}")
            .header("Location")
            .orElseThrow();
    Telling.restrict(desk, "Kai Kort");

    Telling.open(worker, led, "");

    assertThat(worker.get(led).body()).contains("Kai Kort");
    for (String part : List.of("", "/notes", "/history", "/transitions", "/seats")) {
      Answer read = worker.get(led + part);
      assertThat(read.status()).isEqualTo(200);
      assertThat(read.body()).doesNotContain("Idris");
    }
    assertThat(worker.purpose("caseWork").get("/v1/signals/" + reported).status()).isEqualTo(404);
  }

  @Test
  void nobodyOpensItForLongerThanTheTenantAllows() {
    assertThat(Telling.open(worker, file, ",\"minutes\":481").body()).contains("/minutes");
    assertThat(Telling.open(worker, file, ",\"minutes\":480").status()).isEqualTo(201);
    assertThat(
            worker
                .post("/v1/emergencies", "{\"caseId\":\"" + Telling.lastPart(file) + "\"}")
                .body())
        .contains("/reason");
  }

  @Test
  void anotherTenantsCaseAnswersLikeOneThatIsNotThere() {
    Call stranger = new People(Desk.dutch().tenant()).own("worker", Role.CASEWORKER);

    Answer theirs = Telling.open(stranger, file, "");
    Answer absent = Telling.open(stranger, "/" + UUID.randomUUID(), "");

    assertThat(theirs.status()).isEqualTo(404);
    SameAnswer.check(theirs, absent);
    assertThat(stranger.get(file).status()).isEqualTo(404);
    assertThat(stranger.get("/v1/emergencies").json().getJsonArray("items")).isEmpty();
  }

  @Test
  void peopleOfPartnersOpenNoRestrictedCaseWhateverRoleTheyHold() {
    Call partner = people.of("police-west", "constable", Role.PARTNER);
    Call seconded = people.of("police-west", "worker", Role.CASEWORKER, Role.CASECHAIR);

    SameAnswer.check(
        Telling.open(partner, file, ""), Telling.open(partner, "/" + UUID.randomUUID(), ""));
    SameAnswer.check(
        Telling.open(seconded, file, ""), Telling.open(seconded, "/" + UUID.randomUUID(), ""));
    Telling.open(worker, file, "");
    assertThat(seconded.get(file).status()).as("the same name at a partner").isEqualTo(404);
  }

  @Test
  void aCaseThatTheCallerSeesNeedsNoOpening() {
    String seen = "/v1/cases/" + desk.openCase("Another.");

    assertThat(Telling.open(worker, seen, "").problem()).isEqualTo("conflict");
  }

  @Test
  void whoLosesTheRightLosesWhatItOpened() {
    Telling.open(worker, file, "");

    assertThat(people.own("worker", Role.SECRETARY).get(file).status()).isEqualTo(404);
  }

  @Test
  void aHiddenCaseCostsTheSameQuestionsAsAnAbsentOne() {
    List<String> hidden = StatementLog.during(() -> worker.get(file));
    List<String> absent = StatementLog.during(() -> worker.get("/v1/cases/" + UUID.randomUUID()));

    assertThat(asked(hidden)).isEqualTo(asked(absent));
  }

  private static List<String> asked(List<String> statements) {
    return statements.stream()
        .filter(statement -> !statement.contains("SELECT changes FROM registry"))
        .toList();
  }

  @Test
  void theJournalTellsThatItWasBrokenAndEveryReadingAfterIt() {
    String id = Telling.lastPart(file);
    Telling.open(worker, file, "");
    worker.get(file);
    worker.get(file + "/notes");

    String journal =
        desk.as(Role.AUDITOR)
            .purpose("oversight")
            .get("/v1/journal?filter=objectId:eq:" + id + ",actor:eq:worker&pageSize=500")
            .body();

    assertThat(journal).contains("emergencies:break", "cases:read");
    assertThat(journal).doesNotContain("wants to die").doesNotContain("Robin");
  }

  @Test
  void whoAnswersForTheCaseIsToldAndASecondPersonJudges() {
    String emergency = Telling.open(worker, file, "").header("Location").orElseThrow();
    assertThat(chair.get("/v1/emergencies").body()).contains(emergency);
    assertThat(colleague.get("/v1/emergencies").json().getJsonArray("items")).isEmpty();
    assertThat(colleague.get(emergency).status()).isEqualTo(404);
    Call both = people.own("worker", Role.CASEWORKER, Role.CASECHAIR);
    assertThat(review(both, emergency, "accepted").json().getString("detail"))
        .startsWith("secondPersonNeeded");

    Answer judged = review(chair, emergency, "accepted");

    assertThat(judged.json().getString("state")).isEqualTo("accepted");
    assertThat(judged.json().getString("reviewedBy")).isEqualTo("chair");
    assertThat(review(chair, emergency, "notJustified").problem()).isEqualTo("transition-refused");
    assertThat(worker.get(file).status()).as("accepted goes on").isEqualTo(200);
  }

  @Test
  void whatWasNotJustifiedEndsAtOnce() {
    String emergency = Telling.open(worker, file, "").header("Location").orElseThrow();

    review(chair, emergency, "notJustified");

    assertThat(worker.get(file).status()).isEqualTo(404);
    JsonObject read = worker.get(emergency).json();
    assertThat(read.getBoolean("open")).isFalse();
    assertThat(read.getString("state")).isEqualTo("notJustified");
  }

  @Test
  void aReviewThatNobodyMakesShowsAsLate() {
    String emergency = Telling.open(worker, file, "").header("Location").orElseThrow();
    assertThat(chair.get(emergency).json().getBoolean("reviewLate")).isFalse();

    Product.started()
        .clock()
        .ahead(
            Duration.ofDays(8),
            () ->
                assertThat(
                        people
                            .own("chair", Role.CASECHAIR)
                            .get(emergency)
                            .json()
                            .getBoolean("reviewLate"))
                    .isTrue());
  }

  private static Answer review(Call who, String emergency, String outcome) {
    return who.ifMatch(who.get(emergency).header("ETag").orElseThrow())
        .post(
            emergency + "/review",
            "{\"outcome\":\"" + outcome + "\",\"words\":\"Looked at together.\"}");
  }
}
