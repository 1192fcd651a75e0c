package eu.vangnet.casework.signals;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reports, on what terms, what it points to, and what is said of it later. */
class SignalIntakeTest {
  private static final Desk DESK = Desk.dutch();
  private static final IntakeDesk TEAM = new IntakeDesk(DESK);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "professional",
        "keyFigure",
        "relative",
        "targetedPerson",
        "anonymousCaller",
        "personConcerned"
      })
  void everySortOfSourceCanReport(String kind) {
    String signal =
        TEAM.record("\"sourceKind\":\"" + kind + "\",\"place\":\"street\"").getString("id");

    JsonObject read = TEAM.read(signal);

    assertThat(read.getString("sourceKind")).isEqualTo(kind);
    assertThat(read.getString("place")).isEqualTo("street");
    assertThat(read.getBoolean("sourceProtected")).isEqualTo(kind.equals("keyFigure"));
  }

  @Test
  void clientsThatKnowNothingOfSourcesGetSoundDefaults() {
    JsonObject read = TEAM.read(TEAM.record("").getString("id"));

    assertThat(read.getString("sourceKind")).isEqualTo("notStated");
    assertThat(read.getString("direction")).isEqualTo("raisesConcern");
    assertThat(read.getString("factsState")).isEqualTo("unconfirmed");
    assertThat(read).doesNotContainKeys("opinionState", "sourceConsent");
    assertThat(read.getJsonArray("followUps")).isEmpty();
  }

  @Test
  void anAnonymousCallerHasNoNameAndAnUnknownSourceIsNoSource() {
    Answer named =
        TEAM.intake()
            .post(
                "/v1/signals",
                "{\"facts\":\"f\",\"sourceKind\":\"anonymousCaller\",\"reporter\":{\"name\":\"N\"}}");
    Answer unknown =
        TEAM.intake().post("/v1/signals", "{\"facts\":\"f\",\"sourceKind\":\"informant\"}");

    assertThat(named.status()).isEqualTo(400);
    assertThat(named.body()).contains("/reporter/name");
    assertThat(unknown.body()).contains("/sourceKind");
  }

  @Test
  void whatTheSourceAgreesToIsKeptAndSaysWhoMayKnowIt() {
    String reporter = "\"reporter\":{\"name\":\"Rachel Relative\"},\"sourceConsent\":";
    String open =
        TEAM.record(reporter + "{\"toBeNamed\":true,\"toBeCalledBack\":true}").getString("id");
    String closed = TEAM.record(reporter + "{\"toBeNamed\":false}").getString("id");
    Call secretary = DESK.as(Role.SECRETARY);

    assertThat(secretary.get("/v1/signals/" + open).body()).contains("Rachel Relative");
    assertThat(secretary.get("/v1/signals/" + closed).body()).doesNotContain("Rachel");
    JsonObject told = TEAM.read(closed);
    assertThat(told.getJsonObject("reporter").getString("name")).isEqualTo("Rachel Relative");
    assertThat(told.getJsonObject("sourceConsent").getBoolean("toBeNamed")).isFalse();
    assertThat(told.getJsonObject("sourceConsent")).doesNotContainKey("toBeCalledBack");
  }

  @Test
  void aSignalThatContradictsAConcernIsRecordedWeighedAndFoundLikeAny() {
    Desk own = Desk.dutch();
    IntakeDesk team = new IntakeDesk(own);
    team.record("");
    String against = team.record("\"direction\":\"contradictsConcern\"").getString("id");

    List<JsonObject> found =
        own.as(Role.CASECHAIR)
            .get("/v1/signals?filter=direction:eq:contradictsConcern")
            .json()
            .getJsonArray("items")
            .getValuesAs(JsonObject.class);
    team.weighed(against, "noAction");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().getString("id")).isEqualTo(against);
    assertThat(team.read(against).getString("status")).isEqualTo("weighed");
  }

  @Test
  void anOpinionIsLaterRefutedAndTheFactsConfirmedBesideIt() {
    String signal = TEAM.record("\"opinion\":\"He feels left out.\"").getString("id");

    follow(signal, "refuted", "opinion", "He only changed clubs.");
    follow(signal, "confirmed", "facts", "The guard saw it too.");
    follow(signal, "moreInformation", "opinion", "Ask his aunt.");

    JsonObject read = TEAM.read(signal);
    assertThat(read.getString("opinionState")).isEqualTo("refuted");
    assertThat(read.getString("factsState")).isEqualTo("confirmed");
    assertThat(read.getString("opinion")).as("what was said stays").isEqualTo("He feels left out.");
    assertThat(read.getJsonArray("followUps").getValuesAs(JsonObject.class))
        .extracting(one -> one.getString("text"))
        .containsExactly("He only changed clubs.", "The guard saw it too.", "Ask his aunt.");
    assertThat(read.getJsonArray("followUps").getJsonObject(0).getString("from"))
        .isEqualTo("official");
  }

  @Test
  void whoWeighsWithoutHavingReadAFollowUpIsTold() {
    String signal = TEAM.record("").getString("id");
    String before = TEAM.chair().get("/v1/signals/" + signal).header("ETag").orElseThrow();
    follow(signal, "refuted", "facts", "It was somebody else.");

    Answer late =
        TEAM.chair()
            .ifMatch(before)
            .post(
                "/v1/signals/" + signal + "/weighing",
                "{\"outcome\":\"noAction\",\"decidingBody\":\"weighingTeam\",\"grounds\":\"g\"}");

    assertThat(late.status()).isEqualTo(412);
  }

  @Test
  void nobodyElseAddsToASignalAndAPartnerSeesNone() {
    String signal = TEAM.record("").getString("id");
    String body = "{\"kind\":\"refuted\",\"text\":\"t\"}";
    String path = "/v1/signals/" + signal + "/followups";

    assertThat(DESK.as(Role.SECRETARY).post(path, body).status()).isEqualTo(403);
    assertThat(DESK.as(Role.CASEWORKER, "police-west").post(path, body).status()).isEqualTo(404);
    assertThat(Desk.dutch().as(Role.CASEWORKER).post(path, body).status()).isEqualTo(404);
    assertThat(TEAM.read(signal).getJsonArray("followUps")).isEmpty();
  }

  private static void follow(String signal, String kind, String about, String text) {
    Answer answer =
        TEAM.chair()
            .post(
                "/v1/signals/" + signal + "/followups",
                "{\"kind\":\"%s\",\"about\":\"%s\",\"text\":\"%s\"}".formatted(kind, about, text));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }
}
