package eu.vangnet.casework.forms;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FilledFormTest {
  private static final String GROUNDS = "\"grounds\":\"His mother asks us to stay.\"";
  private static FormDrawer drawer;

  private final Call worker = drawer.worker();

  @BeforeAll
  static void aCase() {
    drawer = new FormDrawer();
  }

  @Test
  @Tag("database")
  void aFormIsFilledInByTheVersionOfTheModuleThatTheCaseKeeps() {
    String form = drawer.filled(worker, GROUNDS, "");

    JsonObject shown = worker.get(form).json();
    assertThat(shown.getString("module")).isEqualTo("country-nl");
    assertThat(shown.getJsonObject("latest").getString("moduleVersion")).isEqualTo("1.0.0");
    assertThat(FormDrawer.content(worker, form).getString("grounds")).startsWith("His mother");
    assertThat(FormDrawer.items(worker, drawer.path() + "/forms?filter=form:eq:necessityReview"))
        .anyMatch(line -> line.getString("href").equals(form))
        .noneMatch(line -> line.toString().contains("His mother"));
    assertThat(worker.get("/v1/modules/country-nl/forms?version=1.0.0").body())
        .contains("necessityReview");
    assertThat(worker.get("/v1/modules/country-nl/forms?version=9.9.9").status()).isEqualTo(404);
  }

  @Test
  void allThatDoesNotKeepTheFormIsNamedAtOnceWithItsPlace() {
    Answer refused =
        worker.post(
            drawer.path() + "/forms",
            """
            {"form":"plan","content":{"goals":[{}],"protectiveFactors":7,"risk":"high",
              "interventions":[{"kind":"magic","description":"d","owner":"o"}]}}\
            """);

    assertThat(refused.problem()).isEqualTo("invalid-input");
    assertThat(refused.json().getJsonArray("violations").getValuesAs(JsonObject.class))
        .extracting(fault -> fault.getString("name"))
        .containsExactlyInAnyOrder(
            "/content/goals/0/goal",
            "/content/interventions/0/kind",
            "/content/protectiveFactors",
            "/content/risk");
  }

  @Test
  void onlyFormsAboutPersonsAndCasesAreFilledInHere() {
    for (String form : List.of("localPicture", "noSuchForm")) {
      Answer refused =
          worker.post(
              drawer.path() + "/forms", "{\"form\":\"" + form + "\",\"content\":{\"seen\":\"s\"}}");
      assertThat(refused.problem()).isEqualTo("invalid-input");
      assertThat(refused.body()).contains("\"/form\"");
    }
  }

  @Test
  void aNationalNumberIsRefusedWhereverItStandsInAForm() {
    Answer refused = drawer.review(worker, "\"grounds\":\"Number 111222333 of the register.\"", "");

    assertThat(refused.problem()).isEqualTo("invalid-input");
    assertThat(refused.body())
        .contains("/content/grounds", "nationalNumber")
        .doesNotContain("1112");
  }

  @Test
  @Tag("database")
  void whatIsReplacedStaysAsItWas() {
    String form = drawer.filled(worker, GROUNDS, "");
    String first = worker.get(form).json().getJsonObject("latest").getString("href");

    Answer replaced = drawer.replace(worker, form, "\"grounds\":\"He goes to school.\"", "");

    assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
    assertThat(FormDrawer.versions(worker, form))
        .extracting(version -> version.getJsonObject("content").getString("grounds"))
        .containsExactly("His mother asks us to stay.", "He goes to school.");
    assertThat(worker.get(first).json().getJsonObject("content").getString("grounds"))
        .startsWith("His mother");
    assertThat(replaced.json().getJsonObject("latest").getString("href")).isNotEqualTo(first);
  }

  @Test
  void whoSaysTheSameAgainAddsNoVersion() {
    String form = drawer.filled(worker, GROUNDS, "");

    assertThat(drawer.replace(worker, form, GROUNDS, "").status()).isEqualTo(200);

    assertThat(FormDrawer.versions(worker, form)).hasSize(1);
  }

  @Test
  void aReplacementKeepsTheFormAndIsBasedOnWhatStandsThere() {
    String form = drawer.filled(worker, GROUNDS, "");
    String body = "{\"content\":{\"stillNecessary\":true," + GROUNDS + "}}";
    String tag = FormDrawer.tag(worker, form);
    drawer.replace(worker, form, "\"grounds\":\"g\"", "");

    assertThat(worker.put(form, body).status()).isEqualTo(428);
    assertThat(worker.ifMatch(tag).put(form, body).status()).isEqualTo(412);
    Answer refused = worker.ifMatch("*").put(form, "{\"content\":{\"grounds\":3}}");
    assertThat(refused.body()).contains("/content/grounds", "/content/stillNecessary");
    assertThat(FormDrawer.versions(worker, form)).hasSize(2);
  }

  @Test
  void aRepeatedRequestFillsOneFormIn() {
    Call once = worker.with("Idempotency-Key", UUID.randomUUID().toString());

    String form = drawer.filled(once, GROUNDS, "");
    Answer again = drawer.review(once, GROUNDS, "");

    assertThat(again.header("Location")).contains(form);
    assertThat(again.header("Idempotency-Replayed")).contains("true");
  }

  @Test
  void aFormOfOneCaseIsNoneOfAnother() {
    String form = drawer.filled(worker, GROUNDS, "");
    String id = form.substring(form.lastIndexOf('/') + 1);
    String elsewhere = "/v1/cases/" + drawer.desk().openCase("Another.") + "/forms/" + id;

    assertThat(worker.get(elsewhere).status()).isEqualTo(404);
    assertThat(worker.get(elsewhere + "/versions").status()).isEqualTo(404);
    assertThat(worker.ifMatch("*").put(elsewhere, "{\"content\":{}}").status()).isEqualTo(404);
  }

  @Test
  void aCaseThatHasEndedTakesNoForms() {
    FormDrawer own = new FormDrawer();
    String form = own.filled(own.worker(), GROUNDS, "");
    own.desk().decided(own.path());
    Answer closed =
        own.desk()
            .as(Role.CASECHAIR)
            .ifMatch(own.desk().tag(own.path()))
            .post(own.path() + "/closure", Desk.decision("\"reason\":\"goalsReached\""));
    assertThat(closed.status()).as(closed.body()).isEqualTo(201);

    assertThat(own.review(own.worker(), GROUNDS, "").problem()).isEqualTo("transition-refused");
    assertThat(own.replace(own.worker(), form, "\"grounds\":\"g\"", "").problem())
        .isEqualTo("transition-refused");
    assertThat(FormDrawer.content(own.worker(), form)).isNotEmpty();
  }
}
