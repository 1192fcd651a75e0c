package eu.vangnet.privacy;

import static eu.vangnet.privacy.PrivacyOffice.awaited;
import static eu.vangnet.privacy.PrivacyOffice.made;
import static eu.vangnet.privacy.PrivacyOffice.records;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.reports.LogWatch;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.trainings.Exchange;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(180)
class ErasureTest {
  private static final String NAME = "Xaverius Quint";
  private static final List<String> PLANTED =
      List.of(
          NAME,
          "2009-11-23",
          "by way of Xandra Quast",
          "sentence of the signal",
          "sentence of the summary",
          "sentence of the note",
          "sentence of the grounds",
          "sentence of the statement",
          "sentence of the disclosure",
          "sentence of the letter",
          "sentence of the preparation",
          "sentence of the sheet",
          "sentence of the demand");

  private final Desk desk = Desk.dutch();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private final TenantId other = Desk.dutch().tenant();
  private final Call chair = desk.as(Role.CASECHAIR);
  private String file;

  @BeforeEach
  void everythingThatCanBeKeptOfSomebody() {
    String person =
        "{\"name\":\""
            + NAME
            + "\",\"dateOfBirth\":\"2009-11-23\",\"contact\":\"by way of Xandra Quast\"}";
    String signal =
        desk.as(Role.CASEWORKER)
            .purpose("intake")
            .post(
                "/v1/signals",
                "{\"facts\":\"The sentence of the signal.\",\"person\":" + person + "}")
            .madeId();
    desk.weigh(signal);
    file =
        made(
            chair.post(
                "/v1/cases",
                "{\"signal\":\""
                    + signal
                    + "\",\"legalBasis\":\"pgaAct\",\"summary\":\"The sentence of the summary.\"}"));
    made(chair.post(file + "/notes", "{\"text\":\"The sentence of the note.\"}"));
    made(
        chair
            .ifMatch(desk.tag(file))
            .post(
                file + "/transitions",
                Desk.monitoring("p", "s")
                    .replace("Decided together.", "The sentence of the grounds.")));
    Answer attached =
        chair
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .with("File-Name", "letter.txt")
            .with("Content-Type", "text/plain")
            .send(
                "POST",
                file + "/attachments",
                BodyPublishers.ofString("The sentence of the letter."));
    assertThat(attached.status()).as(attached.body()).isEqualTo(201);
    disclose("{\"tenant\":\"" + other.value() + "\"}");
    desk.partner(file, "police", "police-west");
    disclose("{\"organisation\":\"police-west\"}");
    Telling.everything(desk, file, NAME);
    String rectification = office.identified("rectification", NAME);
    made(
        office
            .officer()
            .post(
                rectification + "/statements",
                "{\"record\":"
                    + PrivacyOffice.reference(match(rectification, "case"))
                    + ",\"text\":\"The sentence of the statement.\"}"));
    made(office.step(rectification, "answer", answer()));
    String access = office.identified("access", NAME);
    made(office.officer().post(access + "/bundles", records(List.of(match(access, "case")))));
    made(office.step(access, "answer", answer()));
  }

  @Test
  void afterAnErasureThePersonIsInNoTableOfTheTenantAndInNoLog() {
    assertThat(LegibleRows.of(desk.tenant()).holding(PLANTED))
        .contains(
            "access_bundle",
            "case_disclosure",
            "case_file",
            "case_note",
            "case_signal",
            "case_step",
            "file_chunk",
            "record_change",
            "subject_request");

    try (LogWatch log = LogWatch.begun()) {
      erase();

      LegibleRows left = LegibleRows.of(desk.tenant());
      assertThat(left.holding(PLANTED)).isEmpty();
      // Letters are sealed to others: what is left of them says that something is gone, not what.
      assertThat(left.unopened())
          .allSatisfy(
              (table, bytes) -> assertThat(bytes).as(table).isLessThanOrEqualTo(lettersOf(table)));
      assertThat(log.lines())
          .allSatisfy(line -> assertThat(line).doesNotContain(PLANTED.toArray(String[]::new)));
    }
    assertThat(chair.get(file).status()).isEqualTo(404);
  }

  @Test
  void everyRecipientOfADisclosureHearsOfIt() {
    String received = "/v1/disclosures";
    Call there = new PrivacyOffice(other).officer();
    awaited(there, received, "href");
    erase();

    String notice = href("tenant");
    Exchange.await(office.officer(), notice, "told");
    String disclosure =
        there.get(received).json().getJsonArray("items").getJsonObject(0).getString("href");
    assertThat(awaited(there, disclosure, "\"erased\"")).contains("sentence of the disclosure");

    String tag = there.get(disclosure).header("ETag").orElseThrow();
    Answer answered =
        there.ifMatch(tag).post(disclosure + "/acknowledgement", "{\"outcome\":\"erased\"}");

    assertThat(answered.body()).doesNotContain("sentence of");
    assertThat(LegibleRows.of(other).holding(PLANTED)).isEmpty();
    JsonObject settled = Exchange.await(office.officer(), notice, "acknowledged");
    assertThat(settled.getString("outcome")).isEqualTo("erased");
  }

  @Test
  void whoeverGetsNoMessageIsToldByPeople() {
    erase();
    String notice = href("organisation");
    assertThat(office.officer().get(notice).json().getString("state")).isEqualTo("open");

    Answer told = office.step(notice, "telling", "{\"how\":\"By letter.\"}");
    assertThat(told.json().getString("state")).isEqualTo("told");
    assertThat(told.json().containsKey("toldBy")).isTrue();
    Answer answered =
        office.step(notice, "acknowledgement", "{\"outcome\":\"kept\",\"words\":\"Their act.\"}");

    assertThat(answered.json().getString("outcome")).isEqualTo("kept");
    assertThat(office.step(notice, "telling", "{\"how\":\"Again.\"}").problem())
        .isEqualTo("transition-refused");
  }

  @Test
  void aRecordThatOnlyMentionsThePersonIsNotErased() {
    String of = desk.openCase("Somebody else.");
    made(chair.post("/v1/cases/" + of + "/notes", "{\"text\":\"A friend of " + NAME + ".\"}"));
    String request = office.identified("erasure", NAME);
    List<JsonObject> mention =
        office.matches(request).stream().filter(match -> !match.getBoolean("subject")).toList();

    assertThat(mention).extracting(match -> match.getString("id")).containsExactly(of);
    Answer refused = office.officer().post(request + "/erasures", records(mention));

    assertThat(refused.json().getString("detail")).startsWith("onlyMentioned");
    assertThat(chair.get("/v1/cases/" + of).status()).isEqualTo(200);
  }

  @Test
  void nobodyWritesToACaseThatIsBeingErased() {
    erase();

    assertThat(chair.post(file + "/notes", "{\"text\":\"Too late.\"}").status()).isEqualTo(404);
  }

  /** The notice of the erasure may still wait in the outbox; it holds identifiers only. */
  private static int lettersOf(String table) {
    return table.equals("message_outbox") ? 600 : 0;
  }

  private void disclose(String recipient) {
    made(
        chair.post(
            file + "/disclosures",
            "{\"recipient\":"
                + recipient
                + ",\"items\":[{\"what\":\"The sentence of the disclosure on "
                + NAME
                + ".\"}],\"purpose\":\"To agree.\",\"legalBasis\":\"pgaAct\",\"decision\":\""
                + desk.lastStep(file)
                + "\"}"));
  }

  private void erase() {
    String request = office.identified("erasure", NAME);
    made(office.officer().post(request + "/erasures", records(office.matches(request))));
    made(office.step(request, "answer", answer()));
  }

  private static String answer() {
    return "{\"outcome\":\"granted\",\"explanation\":\"Done.\"}";
  }

  private JsonObject match(String request, String kind) {
    return office.matches(request).stream()
        .filter(found -> found.getString("kind").equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private String href(String recipient) {
    return office
        .officer()
        .get("/v1/notices?filter=kind:eq:erased")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(notice -> notice.getJsonObject("recipient").containsKey(recipient))
        .findFirst()
        .orElseThrow()
        .getString("href");
  }
}
