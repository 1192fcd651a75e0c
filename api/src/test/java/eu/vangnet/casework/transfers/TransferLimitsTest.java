package eu.vangnet.casework.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What may not go along with a case, and what cannot go together. */
@Timeout(180)
class TransferLimitsTest {
  private static final String PARTNER = "youth-work";

  private final HandOver handOver = HandOver.begun();
  private final Call chair = handOver.chair();

  @Test
  void partsThatSpeakOfWhatStaysAreRefusedWithTheNameOfEachField() {
    assertThat(refused(scope("all", true, "\"consents\":true,\"plans\":true")))
        .containsExactly("/scope/consents", "/scope/plans");
    assertThat(refused(scope("facts", true, "\"minutes\":true"))).containsExactly("/scope/minutes");
    assertThat(refused(scope("all", false, "\"disclosures\":true")))
        .containsExactly("/scope/disclosures");
    assertThat(
            refused(
                "{\"person\":false,\"notes\":\"none\",\"decisions\":false,\"attachments\":false,"
                    + "\"persons\":true,\"tasks\":true,\"links\":true}"))
        .containsExactly("/scope/persons", "/scope/tasks", "/scope/links");
  }

  private static String scope(String notes, boolean decisions, String more) {
    return "{\"person\":true,\"notes\":\"%s\",\"decisions\":%s,\"attachments\":false,%s}"
        .formatted(notes, decisions, more);
  }

  private List<String> refused(String scope) {
    Answer answer = chair.post(handOver.file() + "/previews", "{\"scope\":" + scope + "}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    return answer.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("name"))
        .toList();
  }

  @Test
  void whatAPartnerBroughtInAndWhatIsRestrictedStaysAndTheGuardianOfWhoStaysToo() {
    handOver.sender().agree(PARTNER, "youthWork", "ordinary");
    handOver.sender().seat(WholeFile.id(handOver.file()), "youthWork", PARTNER);
    Call partner = handOver.sender().as(Role.CASEWORKER, PARTNER);
    made(partner, "/plans", "{\"summary\":\"Of the club\"}");
    String ward =
        made(chair, "/persons", "{\"role\":\"family\",\"details\":{\"name\":\"Rik Rust\"}}");
    made(
        chair,
        "/persons",
        "{\"role\":\"guardian\",\"details\":{\"name\":\"G\",\"guardianOf\":\"" + ward + "\"}}");

    JsonObject without = handOver.preview(WholeFile.SCOPE);
    restrict("Rik Rust");
    JsonObject restricted = handOver.preview(WholeFile.SCOPE);
    JsonObject leave =
        handOver.preview(
            WholeFile.SCOPE.replace(
                "\"links\":true",
                "\"links\":true,\"leaves\":[{\"organisation\":\""
                    + PARTNER
                    + "\",\"givenOn\":\"2026-01-02\"}]"));

    assertThat(TransferOfAWholeFileTest.counts(without)).contains("plan partnerWithoutLeave 1");
    assertThat(without.getJsonObject("content").toString())
        .contains("Rik Rust")
        .doesNotContain("Of the club");
    assertThat(TransferOfAWholeFileTest.counts(restricted))
        .contains("person refersToWhatStays 1")
        .noneMatch(count -> count.contains("restricted"));
    assertThat(restricted.toString()).doesNotContain("Rik Rust");
    assertThat(leave.getJsonObject("content").toString()).contains("Of the club", "partner");
    assertThat(leave.getJsonObject("content").toString()).doesNotContain(PARTNER);
  }

  private void restrict(String name) {
    PrivacyOffice office = PrivacyOffice.of(handOver.sender());
    String request = office.identified("restriction", name);
    PrivacyOffice.made(
        office
            .officer()
            .post(
                request + "/restrictions",
                PrivacyOffice.records(
                    office.matches(request).stream()
                        .filter(match -> match.getString("kind").equals("involvedPerson"))
                        .toList())));
  }

  @Test
  void wordsThatNameAProtectedSourceStayAtTheSender() {
    HandOver told = of("\"sourceKind\":\"keyFigure\",\"reporter\":{\"name\":\"Quirijn Kwast\"}");
    // Who may know the source cannot write the name; who may not know it does so by chance.
    Call unknowing = told.sender().as(Role.SECRETARY);
    made(unknowing, told.file(), "/notes", "{\"text\":\"Quirijn saw it himself.\"}");
    told.note("Somebody saw it.");
    made(unknowing, told.file(), "/tasks", task("Thank Quirijn."));
    attach(told, "Talk_with-Quirijn.2.txt", "");

    JsonObject preview = told.preview(WholeFile.SCOPE);

    assertThat(preview.toString()).doesNotContain("Quirijn");
    assertThat(preview.getJsonObject("content").toString()).contains("Somebody saw it.");
    assertThat(TransferOfAWholeFileTest.counts(preview))
        .contains(
            "attachment protectedSource 1", "note protectedSource 1", "task protectedSource 1");
  }

  @Test
  @Tag("database")
  void aPaperWithAFindingStaysAndTheOthersKeepUntilWhenTheyAreShared() {
    String end = EndOfSharingTest.inTenDays();
    attach(handOver, "letter.txt", "?sharedUntil=" + end);
    infect(attach(handOver, "virus.txt", ""));

    JsonObject preview = handOver.preview(HandOver.ALL);

    assertThat(TransferOfAWholeFileTest.counts(preview)).contains("attachment infected 1");
    assertThat(preview.getJsonObject("content").toString()).doesNotContain("virus.txt");
    Answer accepted = handOver.accept(handOver.received(handOver.requested(HandOver.ALL)));
    String papers = accepted.json().getString("caseHref") + "/attachments";
    assertThat(handOver.atReceiver().get(papers).json().getJsonArray("items"))
        .singleElement()
        .satisfies(
            paper -> assertThat(paper.asJsonObject().getString("sharedUntil")).isEqualTo(end));
    EndOfSharingTest.afterwards(
        () -> assertThat(handOver.atReceiver().get(papers).json().getJsonArray("items")).isEmpty());
  }

  /** As one in which the scanner found something after it was added. */
  private void infect(String attachment) {
    String tenant = handOver.sender().tenant().value().replace('-', '_');
    RootAccess root = new RootAccess();
    root.execute(
        System.getProperty("vangnet.schema-prefix") + "_t_" + tenant,
        "UPDATE case_attachment SET scan = 'infected', finding = 'Eicar' WHERE id = '"
            + attachment
            + "'");
    root.close();
  }

  private static String attach(HandOver of, String name, String marks) {
    Answer added =
        of.chair()
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .with("File-Name", name)
            .with("Content-Type", "text/plain")
            .send("POST", of.file() + "/attachments" + marks, BodyPublishers.ofString("Dear all"));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return added.madeId();
  }

  private static String task(String title) {
    return "{\"title\":\"" + title + "\",\"owner\":\"police\",\"dueOn\":\"2031-01-05\"}";
  }

  private HandOver of(String more) {
    Desk desk = handOver.sender();
    Answer signal =
        desk.as(Role.CASEWORKER)
            .purpose("intake")
            .post("/v1/signals", "{\"facts\":\"f\",\"sector\":\"education\"," + more + "}");
    assertThat(signal.status()).as(signal.body()).isEqualTo(201);
    desk.weigh(signal.madeId());
    Answer opened =
        chair.post(
            "/v1/cases",
            "{\"signal\":\"" + signal.madeId() + "\",\"legalBasis\":\"pgaAct\",\"summary\":\"s\"}");
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    return new HandOver(desk, handOver.receiver(), opened.header("Location").orElseThrow());
  }

  @Test
  void aCaseThatIsTooLargeForALetterIsRefusedWithWhatToLeaveOut() {
    String large = "\uD83D\uDCA7".repeat(10_000);
    for (int number = 0; number < 106; number++) {
      handOver.note(large);
    }

    Answer refused =
        chair.post(handOver.file() + "/previews", "{\"scope\":" + WholeFile.SCOPE + "}");

    assertThat(refused.status()).isEqualTo(400);
    JsonObject named = refused.json().getJsonArray("violations").getJsonObject(0);
    assertThat(named.getString("name")).isEqualTo("/scope/notes");
    assertThat(named.getString("code")).isEqualTo("tooLarge");
    assertThat(named.getString("message")).contains("4096 KiB");
    handOver.preview(HandOver.ALL.replace("\"all\"", "\"none\""));
  }

  @Test
  void aRestrictedCaseGoesNowhere() {
    String digest = handOver.preview(HandOver.ALL).getString("digest");
    office("restriction", "/restrictions");
    Call both =
        Product.started()
            .as(
                Product.started()
                    .token(handOver.sender().tenant(), Role.PRIVACYOFFICER, Role.CASECHAIR))
            .purpose("caseWork");

    Answer asked = both.post(handOver.file() + "/transfers", handOver.body(HandOver.ALL, digest));

    assertThat(handOver.ask(HandOver.ALL, digest).status()).isEqualTo(404);
    assertThat(asked.problem()).isEqualTo("transition-refused");
    assertThat(asked.json().getString("detail")).startsWith("restricted");
  }

  /** Asks the privacy office for something that is to be done with the case. */
  private Answer office(String kind, String step) {
    PrivacyOffice office = PrivacyOffice.of(handOver.sender());
    String request = office.identified(kind, "Sam Voorbeeld");
    return office
        .officer()
        .post(
            request + step,
            PrivacyOffice.records(
                office.matches(request).stream()
                    .filter(match -> handOver.file().endsWith(match.getString("id")))
                    .toList()));
  }

  @Test
  void aLegalHoldKeepsTheFileOfTheSenderAndDoesNotHoldUpTheReceiver() {
    Answer hold =
        PrivacyOffice.of(handOver.sender())
            .officer()
            .post(
                "/v1/holds",
                "{\"recordType\":\"case\",\"record\":\"%s\",\"basis\":\"legalClaim\",\"reason\":\"r\"}"
                    .formatted(WholeFile.id(handOver.file())));
    assertThat(hold.status()).as(hold.body()).isEqualTo(201);
    String transfer = handOver.requested(WholeFile.SCOPE);

    Answer accepted = handOver.accept(handOver.received(transfer));

    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    Exchange.await(chair, transfer, "accepted");
    assertThat(office("erasure", "/erasures").status()).isEqualTo(409);
    assertThat(chair.get(handOver.file()).status()).isEqualTo(200);
  }

  @Test
  void aLinkFollowsToACaseThatTheReceiverTookOverBefore() {
    HandOver first = handOver;
    HandOver second = first.withCase("His brother.");
    made(
        first.chair(),
        first.file(),
        "/links",
        "{\"linkedCase\":\"%s\",\"kind\":\"sameFamily\",\"reason\":\"Twins.\"}"
            .formatted(WholeFile.id(second.file())));
    String before = first.preview(WholeFile.SCOPE).getJsonObject("content").toString();
    String transfer = first.requested(WholeFile.SCOPE);
    String taken = first.accept(first.received(transfer)).json().getString("caseHref");
    Exchange.await(first.chair(), transfer, "accepted");

    String follows = second.requested(WholeFile.SCOPE);
    String opened = second.accept(second.received(follows)).json().getString("caseHref");

    assertThat(before).doesNotContain("Twins.");
    JsonObject link =
        second.atReceiver().get(opened + "/links").json().getJsonArray("items").getJsonObject(0);
    assertThat(link.getString("linkedCaseHref")).isEqualTo(taken);
    assertThat(link.getString("reason")).isEqualTo("Twins.");
  }

  private String made(Call caller, String below, String body) {
    return made(caller, handOver.file(), below, body);
  }

  private static String made(Call caller, String file, String below, String body) {
    Answer answer = caller.post(file + below, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.madeId();
  }
}
