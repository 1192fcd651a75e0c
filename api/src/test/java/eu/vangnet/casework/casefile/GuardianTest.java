package eu.vangnet.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.privacy.PrivacyOffice;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardianTest {
  private static final String CONFIDED = "He hits me when he has been drinking.";

  private final Desk desk = Desk.dutch();
  private Optional<String> decision = Optional.empty();
  private final PrivacyOffice office = PrivacyOffice.of(desk);
  private Folder folder;

  @BeforeEach
  void aCaseWithAConfidence() {
    folder = Folder.of(desk, "\"age\":14,\"person\":{\"name\":\"Kim Klein\"}");
    String note =
        folder.made("/notes", "{\"text\":\"" + CONFIDED + "\",\"toldInConfidence\":true}");
    folder.made(
        note.substring(folder.path().length()) + "/amendments",
        "{\"text\":\"His father hits me, he said later.\"}");
    folder.made("/notes", "{\"text\":\"Came along to football.\"}");
  }

  @Test
  void whatAChildToldInConfidenceIsInNoBundleOfAGuardian() {
    JsonObject bundle = bundle(guardianAsks("Moeder Klein")).json();

    assertThat(bundle.getJsonArray("records").toString())
        .contains("Came along to football.")
        .doesNotContain("hits me");
    assertThat(bundle.getJsonArray("withheld").toString())
        .contains("confidenceOfChild", "notes.1.text", "notes.2.text")
        .doesNotContain("hits me");
  }

  @Test
  void theChildGetsTheOwnWords() {
    Answer bundle = bundle(office.identified("access", "Kim Klein"));

    assertThat(bundle.json().getJsonArray("records").toString()).contains("hits me");
  }

  /** Of the case, nor of the signal that it was opened from, nor of the child in it. */
  @ParameterizedTest
  @ValueSource(strings = {"case", "signal", "involvedPerson"})
  void aGuardianWithAConflictOfInterestGetsNothing(String kind) {
    String child = folder.person("personOfConcern", "\"name\":\"Kim Klein\"");
    folder.person(
        "guardian",
        "\"name\":\"Vader Klein\",\"conflictOfInterest\":true,\"conflictGrounds\":\"Fear.\"");
    String signal = folder.chair().get(folder.path()).json().getString("signalHref");
    String id =
        switch (kind) {
          case "signal" -> signal.substring(signal.lastIndexOf('/') + 1);
          case "involvedPerson" -> child;
          default -> folder.id();
        };

    Answer refused = bundle(guardianAsks("vader  klein"), kind, id);
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.json().getString("detail")).startsWith("conflictOfInterest: ");

    Answer given = bundle(guardianAsks("Moeder Klein"), kind, id);
    assertThat(given.status()).as(given.body()).isEqualTo(201);
  }

  @Test
  void whileNobodyKnowsWhoTheConflictedGuardianIsNoGuardianGetsAnything() {
    String nameless =
        folder.person("guardian", "\"conflictOfInterest\":true,\"conflictGrounds\":\"Fear.\"");
    assertThat(bundle(guardianAsks("Moeder Klein")).status()).isEqualTo(409);

    String address = folder.path() + "/persons/" + nameless;
    folder.chair().ifMatch(desk.tag(address)).patch(address, "{\"name\":\"Vader Klein\"}");
    assertThat(bundle(guardianAsks("Moeder Klein")).status()).isEqualTo(201);
  }

  @Test
  void aGuardianIsToldNothingThatWasToldInConfidence() {
    String mother = folder.person("guardian", "\"name\":\"Moeder Klein\"");

    Answer refused = tell(mother, "Kim says: he hits me, when he has been drinking!");
    assertThat(refused.problem()).isEqualTo("transition-refused");
    assertThat(refused.json().getString("detail")).startsWith("toldInConfidence: ");

    Answer told = tell(mother, "Kim comes to football again.");
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    assertThat(told.json().getJsonObject("recipient").getString("organisation"))
        .isEqualTo("Moeder Klein");
  }

  /** A refusal would tell who never heard it that somebody's secret says just that. */
  @Test
  void aSecretThatTheTellerDoesNotHearIsNotFoundByTryingItsWords() {
    String mother = folder.person("guardian", "\"name\":\"Moeder Klein\"");
    desk.seat(folder.id(), "healthCare", "health-west");
    desk.agree("health-west", "healthCare", "ordinary", "special");
    confided("He takes pills at night.", ",\"professionalSecret\":true");
    confided("He sleeps in the barn.", "");

    Answer guessed = tell(mother, "He takes pills at night.");
    Answer heard = tell(mother, "He sleeps in the barn.");

    assertThat(guessed.status()).as(guessed.body()).isEqualTo(201);
    assertThat(heard.json().getString("detail")).startsWith("toldInConfidence: ");
  }

  private void confided(String text, String more) {
    PrivacyOffice.made(
        desk.as(Role.PARTNER, "health-west")
            .post(
                folder.path() + "/notes",
                "{\"text\":\"" + text + "\",\"toldInConfidence\":true" + more + "}"));
  }

  @Test
  void norWhatStandsInAFormAsToldInConfidence() {
    String mother = folder.person("guardian", "\"name\":\"Moeder Klein\"");
    folder.made(
        "/forms",
        """
        {"form":"necessityReview",
         "content":{"stillNecessary":true,"grounds":"g","lighterAlternatives":"He sleeps at Bo's."},
         "fields":[{"field":"lighterAlternatives","toldInConfidence":true}]}\
        """);

    Answer refused = tell(mother, "At night he sleeps at Bo's.");

    assertThat(refused.json().getString("detail")).startsWith("toldInConfidence: ");
  }

  /** What a mentor writes down, what is told at a conference, and what stands in a plan. */
  @Test
  void norWhatWasToldToAMentorOrAtAConferenceOrForAPlan() {
    String mother = folder.person("guardian", "\"name\":\"Moeder Klein\"");
    Confidences.toAMentor(folder, "He hides at the mill.");
    Confidences.atAConference(folder, "He fears going home.", "He fears each weekend.");
    Confidences.inAPlan(folder, "He wants to live at Bo's.");

    JsonObject given = bundle(guardianAsks("Moeder Klein")).json();
    assertThat(given.getJsonArray("records").toString())
        .contains("Open goal.")
        .doesNotContain("the mill", "fears", "live at Bo's");
    assertThat(given.getJsonArray("withheld").toString())
        .contains("confidenceOfChild", "support.2.goals.1.text", "conferences.1.minutes.2.kind");
    assertThat(bundle(office.identified("access", "Kim Klein")).body())
        .contains("the mill", "going home", "each weekend", "live at Bo's");
    for (String said :
        List.of("He hides at the mill.", "He fears each weekend.", "He wants to live at Bo's.")) {
      assertThat(tell(mother, said).json().getString("detail")).startsWith("toldInConfidence: ");
    }
  }

  @Test
  void yetAYesOrACodeOrASignInWhatWasConfidedDoesNotKeepEverythingBack() {
    String mother = folder.person("guardian", "\"name\":\"Moeder Klein\"");
    folder.made("/notes", "{\"text\":\"?\",\"toldInConfidence\":true}");
    folder.made(
        "/forms",
        """
        {"form":"necessityReview","content":{"stillNecessary":true,"grounds":"so"},
         "toldInConfidence":true}\
        """);

    Answer told = tell(mother, "It is true that he is also at football.");

    assertThat(told.status()).as(told.body()).isEqualTo(201);
  }

  @Test
  void aGuardianWithAConflictIsToldNothingAtAll() {
    String father =
        folder.person(
            "guardian",
            "\"name\":\"Vader Klein\",\"conflictOfInterest\":true,\"conflictGrounds\":\"Fear.\"");
    assertThat(tell(father, "Kim comes to football again.").json().getString("detail"))
        .startsWith("conflictOfInterest: ");

    String aunt = folder.person("family", "\"name\":\"Tante Klein\"");
    assertThat(tell(aunt, "Kim comes to football again.").body()).contains("/recipient/guardian");
  }

  @Test
  void onlyOfAGuardianAConflictIsRecordedAndWithItsGrounds() {
    Answer refused =
        folder
            .chair()
            .post(
                folder.path() + "/persons",
                "{\"role\":\"family\",\"details\":{\"conflictOfInterest\":true}}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("/details/conflictOfInterest", "/details/conflictGrounds");
  }

  private Answer tell(String guardian, String what) {
    return folder
        .chair()
        .post(
            folder.path() + "/disclosures",
            "{\"recipient\":{\"guardian\":\"%s\"},\"items\":[{\"what\":\"%s\"}],"
                    .formatted(guardian, what)
                + "\"purpose\":\"p\",\"legalBasis\":\"pgaAct\",\"decision\":\"%s\"}"
                    .formatted(decision()));
  }

  /** The step of the table that decided to tell; the first to ask has it taken. */
  private String decision() {
    if (decision.isEmpty()) {
      decision = Optional.of(folder.desk().decided(folder.path()));
    }
    return decision.orElseThrow();
  }

  private String guardianAsks(String name) {
    String request =
        PrivacyOffice.made(
            office
                .officer()
                .post(
                    "/v1/requests",
                    PrivacyOffice.body("access", "Kim Klein", "guardian", "")
                        .replace(
                            "{\"name\":\"Kim Klein\",\"contact\"",
                            "{\"name\":\"" + name + "\",\"contact\"")));
    PrivacyOffice.made(
        office.step(request, "identity", "{\"method\":\"inPerson\",\"authority\":\"Register.\"}"));
    return request;
  }

  private Answer bundle(String request) {
    return bundle(request, "case", folder.id());
  }

  private Answer bundle(String request, String kind, String id) {
    return office
        .officer()
        .post(
            request + "/bundles",
            "{\"records\":[{\"kind\":\"" + kind + "\",\"id\":\"" + id + "\"}]}");
  }
}
