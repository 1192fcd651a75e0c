package eu.vangnet.casework.telling;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.casework.Telling;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Before there is a case no table decides; what is told of a signal is prepared, all of it. */
@Tag("database")
class SignalPreparationTest {
  private final Desk desk = Desk.dutch();
  private final Call worker = desk.as(Role.CASEWORKER);
  private final String signal = desk.signal("Seen at the station.");
  private final String path = "/v1/signals/" + signal;

  @Test
  void onlyACompletePreparationTellsSomethingOfASignal() {
    String preparation = Telling.begunOfSignal(worker, signal, Telling.SCHOOL);
    Answer early = Telling.conclude(worker, preparation);
    assertThat(early.problem()).isEqualTo("transition-refused");
    assertThat(early.json().getString("detail")).contains("incomplete", "talk");
    assertThat(Telling.take(worker, preparation, "weigh", "").json().getString("detail"))
        .startsWith("outOfOrder");

    Telling.all(worker, preparation, Telling.item("He stays at home.", ""));
    JsonObject concluded = Telling.conclude(worker, preparation).json();

    JsonObject told = worker.get(concluded.getString("disclosureHref")).json();
    assertThat(told.getString("originHref")).isEqualTo(preparation);
    assertThat(told.toString()).contains("He stays at home.").doesNotContain("The mentor");
    assertThat(worker.get(preparation).json().getJsonArray("steps")).hasSize(5);
    assertThat(Telling.conclude(worker, preparation).problem()).isEqualTo("transition-refused");
    assertThat(worker.get(path + "/preparations").json().getJsonArray("items")).hasSize(1);
    assertThat(worker.get(path + "/disclosures").json().getJsonArray("items")).hasSize(1);
    assertThat(worker.post(path + "/disclosures", "{}").status()).isEqualTo(405);
  }

  @Test
  void aSignalHasNoTableNoNotesAndNothingSecretThatCouldBeLifted() {
    String sound =
        "{\"occasion\":\"letter\",\"recipient\":"
            + Telling.SCHOOL
            + ",\"purpose\":\"p\",\"legalBasis\":\"pgaAct\"%s}";
    String step = "\"0190b6f4-0000-7000-8000-000000000003\"";
    String seats = ",\"fromSeat\":\"police\",\"toSeat\":\"education\"";
    String begins = path + "/preparations";
    assertThat(worker.post(begins, sound.formatted(seats)).body()).contains("/fromSeat");
    assertThat(worker.post(begins, sound.formatted(",\"decision\":" + step)).body())
        .contains("/decision");
    assertThat(worker.post(begins, sound.replace("pgaAct", "none").formatted("")).body())
        .contains("/legalBasis");

    String preparation = Telling.begunOfSignal(worker, signal, Telling.SCHOOL);
    String noted = Telling.describing(Telling.item("w", ",\"note\":" + step));
    assertThat(Telling.take(worker, preparation, "describe", noted).body())
        .contains("/items/0/note");
    Telling.all(worker, preparation, Telling.item("w", ",\"professionalSecret\":true"));
    assertThat(Telling.conclude(worker, preparation).json().getString("detail"))
        .contains("secrecyNotLifted items/0");
  }

  @Test
  void aPartnerIsToldOfASignalWhatAnAgreementOpensToItsSeat() {
    String elsewhere = "/v1/cases/" + desk.openCase("Left school.");
    desk.seat(Telling.lastPart(elsewhere), "police", "police-west");
    String preparation =
        Telling.begunOfSignal(worker, signal, "{\"organisation\":\"police-west\"}");
    Telling.all(worker, preparation, Telling.item("He stays at home.", ""));
    Answer refused = Telling.conclude(worker, preparation);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("detail")).startsWith("noAgreement");
    assertThat(refused.body()).contains("/recipient/organisation");

    desk.agree("police-west", "police", "ordinary");

    assertThat(Telling.conclude(worker, preparation).status()).isEqualTo(201);
  }

  @Test
  void ofAPreparationOfAnotherSignalNothingIsFound() {
    String preparation = Telling.begunOfSignal(worker, signal, Telling.SCHOOL);
    String other = "/v1/signals/" + desk.signal("Somebody else.");

    assertThat(worker.get(other + "/preparations/" + Telling.lastPart(preparation)).status())
        .isEqualTo(404);
    assertThat(desk.as(Role.PARTNER, "police-west").get(preparation).status()).isIn(403, 404);
  }
}
