package eu.vangnet.casework.telling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecrecyTest {
  private final Desk desk = Desk.dutch();
  private final Call worker = desk.as(Role.CASEWORKER);
  private String file;
  private String note;

  @BeforeEach
  void aSecretNote() {
    file = "/v1/cases/" + desk.openCase("Left school.");
    note = secret(worker);
  }

  @Test
  void whatIsSecretIsToldOnlyWhileItsHolderLiftsThat() {
    String preparation = Telling.begun(worker, file, "");
    Telling.all(worker, preparation, Telling.item("She takes pills.", from(note)));
    Answer closed = Telling.conclude(worker, preparation);
    assertThat(closed.problem()).isEqualTo("transition-refused");
    assertThat(closed.json().getString("detail")).contains("secrecyNotLifted items/0");

    String lifting = file + "/liftings/" + Telling.lift(worker, file, note).madeId();
    worker.ifMatch(tag(lifting)).delete(lifting);
    assertThat(Telling.conclude(worker, preparation).problem()).isEqualTo("transition-refused");

    Telling.lift(worker, file, note);
    Answer told = Telling.conclude(worker, preparation);
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    assertThat(worker.get(told.json().getString("disclosureHref")).body())
        .contains("\"professionalSecret\":true");
  }

  @Test
  void aSecrecyThatWasLiftedForOneIsLiftedForNobodyElse() {
    String preparation = Telling.begun(worker, file, "");
    Telling.all(worker, preparation, Telling.item("She takes pills.", from(note)));
    String club = "\"recipient\":\"School West\",\"addressee\":{\"organisation\":\"Club East\"}";
    lifted(Telling.liftFor(worker, file, note, club));
    lifted(Telling.liftFor(worker, file, note, "\"recipient\":\"The mentor at school\""));

    Answer closed = Telling.conclude(worker, preparation);

    assertThat(closed.problem()).isEqualTo("transition-refused");
    assertThat(closed.json().getString("detail")).contains("secrecyNotLifted items/0");
    String school = lifted(Telling.lift(worker, file, note));
    assertThat(worker.get(school).json().getJsonObject("addressee").getString("organisation"))
        .isEqualTo("School West");
    assertThat(Telling.conclude(worker, preparation).status()).isEqualTo(201);
  }

  /** As those did that were written before a recipient was more than words. */
  @Test
  void wordsAloneLiftASecrecyForWhomTheyCallByName() {
    String preparation = Telling.begun(worker, file, "");
    Telling.all(worker, preparation, Telling.item("She takes pills.", from(note)));

    lifted(Telling.liftFor(worker, file, note, "\"recipient\":\"school west\""));

    assertThat(Telling.conclude(worker, preparation).status()).isEqualTo(201);
  }

  @Test
  void nobodyTakesFromANoteWhoseSecrecyWasLiftedForAnother() {
    seat("healthCare", "health-west");
    Call health = desk.as(Role.PARTNER, "health-west");
    String theirs = secret(health);
    String preparation = Telling.begun(worker, file, "");
    String club = "\"recipient\":\"The club\",\"addressee\":{\"organisation\":\"Club East\"}";
    lifted(Telling.liftFor(health, file, theirs, club));

    Answer refused = describe(preparation, theirs);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("/items/0/note");
    lifted(Telling.lift(health, file, theirs));
    assertThat(describe(preparation, theirs).status()).isEqualTo(201);
  }

  @Test
  void nobodyPutsASecretIntoWhatAnotherSidePrepares() {
    seat("healthCare", "health-west");
    String theirs = Telling.begun(desk.as(Role.PARTNER, "health-west"), file, "");

    Answer refused = describe(theirs, note);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("/items/0/professionalSecret");
    assertThat(describe(theirs, open(worker)).status()).isEqualTo(201);
  }

  @Test
  void anAddresseeIsOneThatADisclosureCanName() {
    for (String addressee :
        List.of(
            "{}",
            "{\"organisation\":\"Club East\",\"tenant\":\"nl-arnhem\"}",
            "{\"guardian\":\"0190b6f4-0000-7000-8000-000000000003\"}")) {
      Answer refused =
          Telling.liftFor(
              worker, file, note, "\"recipient\":\"The club\",\"addressee\":" + addressee);
      assertThat(refused.status()).as(addressee).isEqualTo(400);
      assertThat(refused.body()).contains("/addressee");
    }
  }

  private static String lifted(Answer answer) {
    return PrivacyOffice.made(answer);
  }

  @Test
  void whatIsSaidToBeSecretNamesTheNoteThatItIsTakenFrom() {
    String preparation = Telling.begun(worker, file, "");
    Telling.lift(worker, file, note);

    Telling.all(worker, preparation, Telling.item("w", ",\"professionalSecret\":true"));

    assertThat(worker.get(preparation).body()).contains("secrecyNotLifted");
  }

  @Test
  void nobodyLiftsTheSecrecyOfAnother() {
    seat("healthCare", "health-west");
    String theirs = secret(desk.as(Role.PARTNER, "health-west"));
    String absent = "0190b6f4-0000-7000-8000-000000000003";

    Answer others = Telling.lift(worker, file, theirs);
    Answer none = Telling.lift(worker, file, absent);

    assertThat(others.status()).isEqualTo(400);
    assertThat(others.json().getJsonArray("violations"))
        .isEqualTo(none.json().getJsonArray("violations"));
    assertThat(Telling.lift(worker, file, open(worker)).body()).contains("notSecret");
  }

  @Test
  void aNoteThatTheTellerDoesNotHearIsAsUnknownAsOneThatIsNotThere() {
    seat("healthCare", "health-west");
    String theirs = secret(desk.as(Role.PARTNER, "health-west"));
    String preparation = Telling.begun(worker, file, "");

    Answer hidden = describe(preparation, theirs);
    Answer absent = describe(preparation, "0190b6f4-0000-7000-8000-000000000003");

    assertThat(hidden.status()).isEqualTo(400);
    assertThat(hidden.json().getJsonArray("violations"))
        .isEqualTo(absent.json().getJsonArray("violations"));
  }

  @Test
  void aFeedbackSheetRefusesSecretsAlsoLiftedOnesNamingTheField() {
    Telling.lift(worker, file, note);
    String person = "{\"subject\":\"test-person\"}";

    Answer said =
        Telling.sheet(
            worker, file, person, "{\"what\":\"a\"},{\"what\":\"b\",\"professionalSecret\":true}");
    Answer taken =
        Telling.sheet(worker, file, person, "{\"what\":\"a\",\"note\":\"" + note + "\"}");

    assertThat(said.status()).isEqualTo(400);
    assertThat(said.body()).contains("/items/1/professionalSecret");
    assertThat(taken.status()).isEqualTo(400);
    assertThat(taken.body()).contains("/items/0/note");
    assertThat(worker.get(file + "/sheets").json().getJsonArray("items")).isEmpty();
  }

  private Answer describe(String preparation, String from) {
    return Telling.take(
        worker, preparation, "describe", Telling.describing(Telling.item("w", from(from))));
  }

  private static String from(String note) {
    return ",\"note\":\"" + note + "\"";
  }

  private String secret(Call caller) {
    Answer added =
        caller.post(file + "/notes", "{\"text\":\"A secret.\",\"professionalSecret\":true}");
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return added.madeId();
  }

  private String open(Call caller) {
    return caller.post(file + "/notes", "{\"text\":\"No secret.\"}").madeId();
  }

  private String tag(String address) {
    return worker.get(address).header("ETag").orElseThrow();
  }

  private void seat(String seat, String organisation) {
    desk.seat(Telling.lastPart(file), seat, organisation);
    desk.agree(organisation, seat, "ordinary", "special");
  }
}
