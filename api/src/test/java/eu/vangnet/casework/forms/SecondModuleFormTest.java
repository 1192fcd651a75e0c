package eu.vangnet.casework.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Forms of a module beside the one under which a case runs. */
@Tag("database")
class SecondModuleFormTest {
  private static final String SECOND = "country-fi";
  private static final String STRENGTHS = "\"strengths\":\"Plays football.\"";

  private final FormDrawer drawer = new FormDrawer();
  private final Call worker = drawer.worker();
  private final Tenants tenants = Product.started().bean(Tenants.class);

  @Test
  void aFormOfAnotherModuleThatTheTenantEnabledIsFilledInByTheEnabledVersion() {
    enable();

    Answer made = situation(STRENGTHS);

    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String form = made.header("Location").orElseThrow();
    JsonObject shown = worker.get(form).json();
    assertThat(shown.getString("module")).isEqualTo(SECOND);
    assertThat(shown.getJsonObject("latest").getString("moduleVersion")).isEqualTo("1.0.0");
    assertThat(worker.get(drawer.path()).json().getString("module")).isEqualTo("country-nl");
    assertThat(replace(form, "\"strengths\":\"Cooks.\"").status()).isEqualTo(200);
    assertThat(FormDrawer.versions(worker, form)).hasSize(2);
  }

  @Test
  void aListTellsWhichModuleAFormIsOfAndFiltersByIt() {
    enable();
    String second = situation(STRENGTHS).header("Location").orElseThrow();
    String own = drawer.filled(worker, "\"grounds\":\"g\"", "");

    assertThat(FormDrawer.items(worker, drawer.path() + "/forms"))
        .extracting(line -> line.getString("module"), line -> line.getString("href"))
        .containsExactlyInAnyOrder(tuple(SECOND, second), tuple("country-nl", own));
    assertThat(FormDrawer.items(worker, drawer.path() + "/forms?filter=module:eq:" + SECOND))
        .extracting(line -> line.getString("href"))
        .containsExactly(second);
  }

  @Test
  void itsClosedSchemaCounts() {
    enable();

    Answer refused = situation("\"risk\":\"high\",\"home\":3");

    assertThat(refused.problem()).isEqualTo("invalid-input");
    assertThat(refused.json().getJsonArray("violations").getValuesAs(JsonObject.class))
        .extracting(fault -> fault.getString("name"))
        .contains("/content/risk", "/content/home", "/content/strengths");
  }

  @Test
  void aModuleThatTheTenantHasNotEnabledIsRefusedByName() {
    for (String module : new String[] {SECOND, "no-such-module"}) {
      Answer refused = fill(module, "situationReview", STRENGTHS);
      assertThat(refused.problem()).isEqualTo("invalid-input");
      assertThat(refused.body()).contains("\"/module\"", "notEnabled");
    }
  }

  @Test
  void aFormIsLookedForInTheModuleThatIsNamed() {
    enable();

    Answer own = fill("country-nl", "situationReview", STRENGTHS);
    Answer unnamed =
        worker.post(
            drawer.path() + "/forms",
            "{\"form\":\"situationReview\",\"content\":{" + STRENGTHS + "}}");
    Answer second = fill(SECOND, "necessityReview", "\"grounds\":\"g\"");

    assertThat(own.body()).contains("\"/form\"", "of the module country-nl");
    assertThat(unnamed.body()).contains("\"/form\"", "of the module country-nl");
    assertThat(second.body()).contains("\"/form\"", "of the module " + SECOND);
  }

  @Test
  void whenTheModuleIsDisabledWhatWasFilledInStaysReadableAndIsNotReplaced() {
    enable();
    String form = situation(STRENGTHS).header("Location").orElseThrow();
    tenants.disableModule(drawer.desk().tenant(), SECOND);

    Answer refused = replace(form, "\"strengths\":\"Cooks.\"");

    assertThat(refused.problem()).as(refused.body()).isEqualTo("transition-refused");
    assertThat(refused.json().getString("detail")).startsWith("moduleNotEnabled: ");
    assertThat(FormDrawer.content(worker, form).getString("strengths"))
        .isEqualTo("Plays football.");
  }

  /** As a group's module would be: beside that of the country. */
  private void enable() {
    tenants.enableModule(drawer.desk().tenant(), SECOND, "1.0.0");
  }

  private Answer situation(String content) {
    return fill(SECOND, "situationReview", content);
  }

  private Answer fill(String module, String form, String content) {
    return worker.post(
        drawer.path() + "/forms",
        "{\"module\":\"%s\",\"form\":\"%s\",\"content\":{%s}}".formatted(module, form, content));
  }

  private Answer replace(String form, String content) {
    return worker
        .ifMatch(FormDrawer.tag(worker, form))
        .put(form, "{\"content\":{" + content + "}}");
  }
}
