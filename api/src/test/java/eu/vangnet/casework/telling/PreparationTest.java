package eu.vangnet.casework.telling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PreparationTest {
  private final Desk desk = Desk.dutch();
  private final Call worker = desk.as(Role.CASEWORKER);
  private String file;

  @BeforeEach
  void aCase() {
    file = "/v1/cases/" + desk.openCase("Left school.");
  }

  @Test
  void onlyACompletePreparationBecomesADisclosure() {
    String preparation = Telling.begun(worker, file, "");
    assertThat(missing(preparation))
        .containsExactly(
            "stepMissing describe",
            "stepMissing consult",
            "stepMissing talk",
            "stepMissing weigh",
            "stepMissing decide");
    Answer early = Telling.conclude(worker, preparation);
    assertThat(early.problem()).isEqualTo("transition-refused");
    assertThat(early.json().getString("detail")).contains("incomplete", "talk");

    Telling.all(worker, preparation, Telling.item("He stays at home.", ""));
    assertThat(missing(preparation)).isEmpty();
    JsonObject concluded = Telling.conclude(worker, preparation).json();

    JsonObject told = worker.get(concluded.getString("disclosureHref")).json();
    assertThat(told.getString("originHref")).isEqualTo(preparation);
    assertThat(told.getString("purpose")).isEqualTo("To agree.");
    assertThat(told.getString("madeBy")).isEqualTo("test-person");
    assertThat(told.getJsonArray("items").getJsonObject(0).getString("what"))
        .isEqualTo("He stays at home.");
    assertThat(told.toString()).as("the source is not told").doesNotContain("The mentor");
    assertThat(Telling.conclude(worker, preparation).problem()).isEqualTo("transition-refused");
    assertThat(worker.get(file + "/disclosures").json().getJsonArray("items")).hasSize(1);
  }

  @Test
  void noStepIsTakenBeforeThoseInFrontOfIt() {
    String preparation = Telling.begun(worker, file, "");

    Answer early = Telling.take(worker, preparation, "talk", ",\"personInformed\":true");

    assertThat(early.problem()).isEqualTo("transition-refused");
    assertThat(early.json().getString("detail")).contains("describe, consult");
  }

  @Test
  void aStepThatIsTakenAgainAsksForAnotherDecision() {
    String preparation = Telling.begun(worker, file, "");
    Telling.all(worker, preparation, Telling.item("He stays at home.", ""));

    String again = Telling.describing(Telling.item("He came back to school.", ""));
    assertThat(Telling.take(worker, preparation, "describe", again).status()).isEqualTo(201);
    assertThat(missing(preparation)).containsExactly("decisionOutdated decide");
    Telling.take(
        worker, preparation, "decide", ",\"outcome\":\"doNotTell\",\"ground\":\"consent\"");
    assertThat(missing(preparation)).containsExactly("decidedNotToTell decide");
    Telling.take(worker, preparation, "decide", ",\"outcome\":\"tell\",\"ground\":\"consent\"");

    String told = Telling.conclude(worker, preparation).json().getString("disclosureHref");
    assertThat(worker.get(told).body())
        .contains("He came back to school.")
        .doesNotContain("He stays at home.");
    assertThat(worker.get(preparation).json().getJsonArray("steps")).hasSize(8);
  }

  @Test
  void eachStepSaysWhatItIsFor() {
    String preparation = Telling.begun(worker, file, "");

    assertThat(Telling.take(worker, preparation, "describe", "").body())
        .contains("/items", "/contradicting");
    Telling.take(worker, preparation, "describe", Telling.describing(Telling.item("w", "")));
    assertThat(Telling.take(worker, preparation, "consult", "").body()).contains("/anonymously");
    assertThat(Telling.take(worker, preparation, "talk", "").body()).contains("/personInformed");
    assertThat(Telling.take(worker, preparation, "decide", "").body())
        .contains("/outcome", "/ground");
  }

  @Test
  void betweenSeatsTheRulesOfTheModuleHoldAndEachConditionIsAnswered() {
    String seats = ",\"fromSeat\":\"police\",\"toSeat\":\"municipality\"";
    String preparation = Telling.begun(worker, file, seats);
    Telling.all(worker, preparation, Telling.item("Seen at the station.", ""));
    assertThat(missing(preparation)).containsExactly("conditionOpen items/0 necessary");

    String necessary =
        ",\"conditions\":[{\"condition\":\"necessary\",\"holds\":true,\"words\":\"For the plan.\"}]";
    Telling.take(worker, preparation, "weigh", necessary);
    Telling.take(worker, preparation, "decide", ",\"outcome\":\"tell\",\"ground\":\"publicTask\"");
    assertThat(missing(preparation)).isEmpty();

    String opinion = Telling.item("He may be lonely.", "").replace("\"fact\"", "\"opinion\"");
    Telling.take(worker, preparation, "describe", Telling.describing(opinion));
    assertThat(missing(preparation)).contains("noRule items/0");
  }

  @Test
  void aPreparationNamesSeatsTogetherABasisAndThoseWhoTalk() {
    String sound =
        "{\"occasion\":\"talk\",\"recipient\":{\"organisation\":\"School\"},\"purpose\":\"p\","
            + "\"legalBasis\":\"pgaAct\"%s}";
    String path = file + "/preparations";

    assertThat(worker.post(path, sound.formatted("")).body()).contains("/participants");
    assertThat(worker.post(path, sound.formatted(",\"fromSeat\":\"police\"")).body())
        .contains("/toSeat");
    assertThat(
            worker
                .post(path, sound.formatted(",\"fromSeat\":\"police\",\"toSeat\":\"nowhere\""))
                .body())
        .contains("/toSeat");
    assertThat(worker.post(path, sound.replace("pgaAct", "none").formatted("")).body())
        .contains("/legalBasis");
  }

  @Test
  void aConstableAndATeacherTalkTheSameWayAndOnlyTheirOwnSideSeesIt() {
    seat("police", "police-west");
    seat("education", "school-west");
    Call constable = desk.as(Role.PARTNER, "police-west");
    Call teacher = desk.as(Role.PARTNER, "school-west");
    String talk =
        constable
            .post(
                file + "/preparations",
                "{\"occasion\":\"talk\",\"recipient\":{\"organisation\":\"School West\"},"
                    + "\"purpose\":\"To agree.\",\"legalBasis\":\"pgaAct\",\"participants\":"
                    + "[{\"function\":\"Constable\",\"organisation\":\"police-west\"},"
                    + "{\"function\":\"Teacher\",\"organisation\":\"school-west\"}]}")
            .header("Location")
            .orElseThrow();

    Telling.all(constable, talk, Telling.item("He was at the station.", ""));
    assertThat(teacher.get(talk).status()).isEqualTo(404);
    assertThat(teacher.get(file + "/preparations").json().getJsonArray("items")).isEmpty();
    assertThat(Telling.conclude(constable, talk).status()).isEqualTo(201);

    assertThat(worker.get(file + "/disclosures").body()).contains("He was at the station.");
    String municipal = Telling.begun(worker, file, "");
    assertThat(constable.get(municipal).status()).isEqualTo(404);
  }

  @Test
  void withoutAnAgreementAPartnerPreparesNothingAndFindsNothingOfWhatItPrepared() {
    desk.seat(Telling.lastPart(file), "police", "police-west");
    Call constable = desk.as(Role.PARTNER, "police-west");
    String sound =
        "{\"occasion\":\"letter\",\"recipient\":{\"organisation\":\"o\"},\"purpose\":\"p\","
            + "\"legalBasis\":\"pgaAct\"}";
    assertThat(constable.post(file + "/preparations", sound).json().getString("detail"))
        .startsWith("noAgreement");
    String agreement = desk.agree("police-west", "police", "ordinary");
    String own = constable.post(file + "/preparations", sound).header("Location").orElseThrow();
    assertThat(constable.get(own).status()).isEqualTo(200);

    Call officer = desk.as(Role.PRIVACYOFFICER);
    officer
        .ifMatch(officer.get(agreement).header("ETag").orElseThrow())
        .post(agreement + "/ending", "{\"reason\":\"Over.\"}");

    assertThat(constable.get(own).status()).isEqualTo(404);
    assertThat(constable.get(file + "/preparations").status()).isEqualTo(404);
  }

  @Test
  void aPartnerTellsFromNoSeatButItsOwn() {
    seat("police", "police-west");
    Answer foreign =
        desk.as(Role.PARTNER, "police-west")
            .post(
                file + "/preparations",
                "{\"occasion\":\"letter\",\"recipient\":{\"organisation\":\"o\"},\"purpose\":\"p\","
                    + "\"legalBasis\":\"pgaAct\",\"fromSeat\":\"municipality\","
                    + "\"toSeat\":\"education\"}");

    assertThat(foreign.body()).contains("/fromSeat");
  }

  @Test
  void whoTellsAnOrganisationOfTheTableNamesTheSeatThatItHolds() {
    seat("police", "police-west");
    String body =
        "{\"occasion\":\"letter\",\"recipient\":{\"organisation\":\"police-west\"},"
            + "\"purpose\":\"p\",\"legalBasis\":\"pgaAct\"%s}";
    String seats = ",\"fromSeat\":\"municipality\",\"toSeat\":\"%s\"";
    String path = file + "/preparations";

    assertThat(worker.post(path, body.formatted("")).body()).contains("seatOfRecipient");
    assertThat(worker.post(path, body.formatted(seats.formatted("education"))).body())
        .contains("seatOfRecipient");
    assertThat(worker.post(path, body.formatted(seats.formatted("police"))).status())
        .isEqualTo(201);
  }

  @Test
  void whoReportedIsToldToNobodyAgainstTheirWill() {
    String preparation = Telling.begun(worker, file, "");
    String reporter =
        Telling.item("The imam called.", "")
            .replace("\"fact\"", "\"reporter\"")
            .replace("\"sourceConsents\":true", "\"sourceConsents\":false");

    Telling.all(worker, preparation, reporter);

    assertThat(missing(preparation)).containsExactly("conditionOpen items/0 sourceConsents");
  }

  @Test
  void whatIsNotSharedAnyMoreAtTheTimeOfTellingIsNotTold() {
    seat("police", "police-west");
    String others = sharedForADay(desk.as(Role.PARTNER, "police-west"));
    String own = sharedForADay(worker);
    String preparation = Telling.begun(worker, file, "");
    Telling.all(
        worker,
        preparation,
        Telling.item("He stays at home.", ""),
        Telling.item("He was at the station.", others),
        Telling.item("His mother called.", own));

    Product.started()
        .clock()
        .ahead(
            Duration.ofDays(7),
            () -> {
              Call later = desk.as(Role.CASEWORKER);
              Answer late = Telling.conclude(later, preparation);
              assertThat(late.problem()).isEqualTo("transition-refused");
              assertThat(late.json().getString("detail"))
                  .startsWith("noteNotShared")
                  .contains("items/1, items/2")
                  .doesNotContain("items/0");
              assertThat(later.get(file + "/disclosures").json().getJsonArray("items")).isEmpty();
              String again = Telling.describing(Telling.item("His mother called.", own));
              assertThat(Telling.take(later, preparation, "describe", again).body())
                  .contains("/items/0/note");
            });
    assertThat(Telling.conclude(worker, preparation).status()).isEqualTo(201);
  }

  /** A note of the caller, as an item names it. */
  private String sharedForADay(Call caller) {
    String until =
        Product.started()
            .clock()
            .instant()
            .plus(Duration.ofDays(1))
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    Answer noted =
        caller.post(file + "/notes", "{\"text\":\"t\",\"sharedUntil\":\"" + until + "\"}");
    assertThat(noted.status()).as(noted.body()).isEqualTo(201);
    return ",\"note\":\"" + noted.madeId() + "\"";
  }

  private List<String> missing(String preparation) {
    return worker
        .get(preparation)
        .json()
        .getJsonArray("missing")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(part -> part.getString("code") + " " + part.getString("about"))
        .toList();
  }

  private void seat(String seat, String organisation) {
    desk.seat(Telling.lastPart(file), seat, organisation);
    desk.agree(organisation, seat, "ordinary");
  }
}
