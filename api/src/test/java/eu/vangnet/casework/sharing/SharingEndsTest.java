package eu.vangnet.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Agreement;
import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.casework.attachments.Papers;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends counts at the next request, whatever was shown before. */
class SharingEndsTest {
  private static final String ORGANISATION = "police-west";
  private static final String NOTE = "{\"text\":\"Seen at the station.\"}";

  private final Desk desk = Desk.dutch();
  private final Call chair = desk.as(Role.CASECHAIR);
  private final Call partner = desk.as(Role.PARTNER, ORGANISATION);
  private final Call writing = partner.with("Idempotency-Key", UUID.randomUUID().toString());
  private String file;
  private String path;
  private String seat;
  private String note;

  @BeforeEach
  void aCaseWithAPartnerAtItsTable() {
    file = desk.openCase("Left school.");
    path = "/v1/cases/" + file;
    seat = desk.seat(file, "police", ORGANISATION);
    note = made(chair.post(path + "/notes", "{\"text\":\"Mother called.\"}"));
  }

  private static String made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.header("Location").orElseThrow();
  }

  /** The partner hears the note, and brought one in itself. */
  private String heard() {
    assertThat(partner.get(note).status()).isEqualTo(200);
    String own = made(writing.post(path + "/notes", NOTE));
    assertThat(notes()).containsExactlyInAnyOrder(note, own);
    return own;
  }

  private List<String> notes() {
    return partner
        .get(path + "/notes")
        .json()
        .getJsonArray("items")
        .getValuesAs(jakarta.json.JsonObject.class)
        .stream()
        .map(item -> item.getString("href"))
        .toList();
  }

  /** Neither the note of others, nor its own, nor by a repetition of the request that made it. */
  private void nothingMore(String own) {
    assertThat(partner.get(note).status()).isEqualTo(404);
    assertThat(partner.get(own).status()).isEqualTo(404);
    Answer replay = writing.post(path + "/notes", NOTE);
    assertThat(replay.status()).isEqualTo(404);
    assertThat(replay.body()).doesNotContain("station");
    assertThat(replay.header("ETag")).isEmpty();
  }

  private void onlyTheCaseIsLeft(String reason) {
    assertThat(notes()).isEmpty();
    Answer frame = partner.get(path);
    assertThat(frame.status()).isEqualTo(200);
    assertThat(frame.json().getJsonArray("withheld")).hasSize(4);
    assertThat(frame.json().keySet())
        .containsExactlyInAnyOrder(
            "id", "href", "concerns", "statements", "withheld", "timers", "nextSteps", "actions");
    assertThat(partner.get(path + "/transitions").json().getJsonArray("items")).isEmpty();
    assertThat(partner.get(path + "/seats").json().getJsonArray("items")).hasSize(1);
    Answer refused = partner.post(path + "/notes", "{\"text\":\"Another.\"}");
    assertThat(refused.problem()).isEqualTo("transition-refused");
    assertThat(refused.json().getString("detail")).startsWith(reason);
  }

  @Test
  void withoutAnAgreementASeatShowsThatTheCaseIsThereAndNothingElse() {
    assertThat(partner.get(note).status()).isEqualTo(404);
    onlyTheCaseIsLeft("noAgreement");
    assertThat(partner.get("/v1/cases").body())
        .contains(path)
        .doesNotContain("sector", "education", "state", "phase", "openedAt");
    assertThat(partner.get("/v1/cases?filter=sector:eq:education").problem())
        .isEqualTo("invalid-input");
    assertThat(partner.get(path + "/history").status()).isEqualTo(403);
    assertThat(partner.get(path + "/transitions").body()).doesNotContain("takenAt");
    desk.agree(ORGANISATION, "police", "special");
    assertThat(partner.get(path + "/transitions").body())
        .as("one that does not hear the grounds")
        .contains("takenAt")
        .doesNotContain("supportConsent");
    assertThat(chair.get(path + "/transitions").body()).contains("\"supportConsent\":false");
  }

  @Test
  void anEndedSeatEndsHearingAtOnce() {
    desk.agree(ORGANISATION, "police", "ordinary");
    String own = heard();

    assertThat(chair.ifMatch(desk.tag(seat)).delete(seat).status()).isEqualTo(204);

    nothingMore(own);
    assertThat(partner.get(path).status()).isEqualTo(404);
    assertThat(partner.get(path + "/notes").status()).isEqualTo(404);
  }

  @Test
  void anEndedAgreementEndsHearingAtOnce() {
    String agreement = desk.agree(ORGANISATION, "police", "ordinary");
    String own = heard();

    Call officer = desk.as(Role.PRIVACYOFFICER);
    String tag = officer.get(agreement).header("ETag").orElseThrow();
    made(officer.ifMatch(tag).post(agreement + "/ending", "{\"reason\":\"r\"}"));

    nothingMore(own);
    onlyTheCaseIsLeft("agreementNotValid");
  }

  @Test
  void anAgreementEndsByItselfWhenItsTimeIsOver() {
    Instant now = Product.started().clock().instant();
    desk.agree(
        Agreement.with(ORGANISATION)
            .opening("police", "ordinary")
            .valid(now.minus(Duration.ofDays(1)), now.plus(Duration.ofMinutes(30))));
    String own = heard();

    Product.started()
        .clock()
        .ahead(
            Duration.ofMinutes(31),
            () -> {
              nothingMore(own);
              onlyTheCaseIsLeft("agreementNotValid");
            });
    assertThat(partner.get(note).status()).isEqualTo(200);
  }

  @Test
  void consentThatIsTakenBackEndsHearingAtOnce() {
    desk.agree(Agreement.with(ORGANISATION).opening("police", "ordinary").onConditions("consent"));
    onlyTheCaseIsLeft("consentMissing");
    String consent = made(chair.post(path + "/permissions", "{\"giver\":\"guardian\"}"));
    made(chair.post(path + "/permissions", "{\"giver\":\"personOfConcern\"}"));
    String own = heard();

    assertThat(chair.delete(consent).status()).isEqualTo(428);
    assertThat(chair.ifMatch(desk.tag(consent)).delete(consent).status()).isEqualTo(204);

    nothingMore(own);
    onlyTheCaseIsLeft("consentMissing");
    assertThat(chair.get(consent).json().containsKey("withdrawnAt")).isTrue();
  }

  @Test
  void aBriefingOpensTheTableToTheOrganisationThatWasBriefed() {
    desk.agree(Agreement.with(ORGANISATION).opening("police", "ordinary").onConditions("briefing"));
    made(chair.post(path + "/briefings", "{\"organisation\":\"somebody-else\"}"));
    onlyTheCaseIsLeft("briefingMissing");

    made(chair.post(path + "/briefings", "{\"organisation\":\"police-west\"}"));

    heard();
    assertThat(partner.get(path + "/briefings").status()).isEqualTo(403);
    assertThat(partner.get(path + "/permissions").status()).isEqualTo(403);
  }

  @Test
  void aSecretIsInNoAnswerToAnybodyElse() {
    desk.agree(ORGANISATION, "police", "ordinary", "special");
    String secret =
        made(
            partner.post(
                path + "/notes",
                "{\"text\":\"Qvertia told the doctor.\",\"professionalSecret\":true}"));
    Call officer = PrivacyOffice.of(desk).officer();

    for (Call other : List.of(chair, desk.as(Role.CASEWORKER), officer)) {
      Stream.of("/notes", "/explanation", "/audiences", "/history", "")
          .map(part -> other.get(path + part))
          .forEach(answer -> assertThat(answer.body()).doesNotContain("Qvertia", secret));
      assertThat(other.get(secret).status()).isEqualTo(404);
    }
    Answer amended = chair.post(secret + "/amendments", "{\"text\":\"And I.\"}");
    Answer absent = chair.post(path + "/notes/" + UUID.randomUUID() + "/amendments", NOTE);
    assertThat(amended.status()).isEqualTo(absent.status()).isEqualTo(404);
    assertThat(amended.json().getString("detail")).isEqualTo(absent.json().getString("detail"));
    assertThat(partner.get(secret).json().getString("text")).contains("Qvertia");
  }

  @Test
  void aSecretThatItsHolderTellsIsInNoAnswerToAnybodyElseBeforeAndAfterThat() {
    desk.agree(ORGANISATION, "police", "ordinary");
    String said = Telling.begun(partner, path, "");
    Telling.all(partner, said, Telling.item("Qvertia says.", ",\"professionalSecret\":true"));
    String note =
        Telling.lastPart(
            made(
                partner.post(
                    path + "/notes", "{\"text\":\"Qvertia.\",\"professionalSecret\":true}")));
    String noted = Telling.begun(partner, path, "");
    Telling.all(
        partner, noted, Telling.item("Qvertia told the doctor.", ",\"note\":\"" + note + "\""));
    unheard(note, said, noted, path + "/preparations");

    made(Telling.lift(partner, path, note));
    Answer concluded = Telling.conclude(partner, noted);
    made(concluded);

    String told = concluded.json().getString("disclosureHref");
    unheard(note, said, noted, told, path + "/disclosures");
    assertThat(chair.get(told).body()).contains("\"professionalSecret\":true", "School West");
    assertThat(partner.get(noted).body()).contains("Qvertia", "Done with care.", "The mentor");
  }

  /** No word of these, and not the note that they come from. */
  private void unheard(String note, String... addresses) {
    Call officer = PrivacyOffice.of(desk).officer();
    for (Call other : List.of(chair, desk.as(Role.CASEWORKER), officer)) {
      for (String address : addresses) {
        assertThat(other.get(address).body())
            .as(address)
            .doesNotContain("Qvertia", note, "Done with care.", "He comes to football.")
            .doesNotContain("The mentor");
      }
    }
    for (String address : addresses) {
      assertThat(chair.get(address).status()).as(address).isEqualTo(200);
    }
  }

  @Test
  void aSecretIsKeptBackFromWhatThePersonIsGiven() {
    desk.agree(ORGANISATION, "police", "ordinary");
    partner.post(
        path + "/notes", "{\"text\":\"Qvertia told the doctor.\",\"professionalSecret\":true}");
    PrivacyOffice office = PrivacyOffice.of(desk);
    String request = office.identified("access", "Sam");
    String bundle =
        made(
            office
                .officer()
                .post(
                    request + "/bundles",
                    "{\"records\":[{\"kind\":\"case\",\"id\":\""
                        + file
                        + "\"}],\"reason\":\"No name.\"}"));

    Answer given = office.officer().get(bundle);

    assertThat(given.body()).contains("Mother called.", "professionalSecrecy");
    assertThat(given.body()).doesNotContain("Qvertia");
  }

  @Test
  void aLimitCountsWhatTheOwnSideBroughtIn() {
    desk.agree(ORGANISATION, "police", "ordinary");
    Call adding = partner.with("File-Name", "letter.txt").with("Content-Type", "text/plain");
    String address = path + "/attachments?secrecy=professional";
    Call first = adding.with("Idempotency-Key", UUID.randomUUID().toString());
    String paper = made(first.send("POST", address, BodyPublishers.ofString("Qvertia.")));

    assertThat(chair.get(path + "/attachments").json().getJsonArray("items")).isEmpty();
    assertThat(Papers.read(chair, paper).status()).isEqualTo(404);
    assertThat(chair.ifMatch("*").delete(paper).status()).isEqualTo(404);
    assertThat(Papers.read(partner, paper).body()).isEqualTo("Qvertia.");
  }

  @Test
  void anAmendmentIsClassifiedAsTheNoteThatItAmends() {
    desk.agree(ORGANISATION, "police", "ordinary");
    String special =
        made(chair.post(path + "/notes", "{\"text\":\"Ill.\",\"dataCategory\":\"special\"}"));
    String amendment = made(chair.post(special + "/amendments", "{\"text\":\"Better.\"}"));

    assertThat(chair.get(amendment).json().getString("dataCategory")).isEqualTo("special");
    assertThat(partner.get(amendment).status()).isEqualTo(404);
    Answer other =
        chair.post(special + "/amendments", "{\"text\":\"t\",\"dataCategory\":\"ordinary\"}");
    assertThat(other.problem()).isEqualTo("invalid-input");
    Answer over =
        chair.post(path + "/notes", "{\"text\":\"t\",\"sharedUntil\":\"2020-01-01T00:00:00Z\"}");
    assertThat(over.body()).contains("/sharedUntil");
  }
}
