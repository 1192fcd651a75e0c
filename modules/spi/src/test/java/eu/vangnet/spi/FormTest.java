package eu.vangnet.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTest {
  private static final Texts GOAL = Texts.english("Goal \"in words\"").and("nl", "Doel\nkort");

  @Test
  void aFormOfFieldsIsClosedBoundedAndOrdered() {
    Form form =
        Form.of(
            "plan",
            GOAL,
            FormSubject.CASE,
            FormField.text("goal", 100, GOAL).helpedBy(Texts.english("Short")).asNeeded(),
            FormField.date("until", GOAL),
            FormField.yesOrNo("told", GOAL),
            FormField.choices("kinds", GOAL, new FormOption("care", GOAL)));

    assertThat(form.schema())
        .isEqualTo(
            "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"goal\"],"
                + "\"properties\":{"
                + "\"goal\":{\"title\":\"Goal \\\"in words\\\"\",\"description\":\"Short\","
                + "\"x-order\":1,\"type\":\"string\",\"minLength\":1,\"maxLength\":100},"
                + "\"until\":{\"title\":\"Goal \\\"in words\\\"\",\"x-order\":2,"
                + "\"type\":\"string\",\"format\":\"date\"},"
                + "\"told\":{\"title\":\"Goal \\\"in words\\\"\",\"x-order\":3,"
                + "\"type\":\"boolean\"},"
                + "\"kinds\":{\"title\":\"Goal \\\"in words\\\"\",\"x-order\":4,"
                + "\"type\":\"array\",\"maxItems\":1,\"items\":{\"enum\":[\"care\"],"
                + "\"x-labels\":{\"care\":\"Goal \\\"in words\\\"\"}},\"uniqueItems\":true}}}");
  }

  @Test
  void theLabelsFollowTheLanguage() {
    Form form =
        Form.of("plan", GOAL, FormSubject.CASE, FormField.text("goal", 100, GOAL).asNeeded());

    assertThat(form.schemaIn("nl")).contains("\"title\":\"Doel\\u000akort\"");
    assertThat(form.schemaIn("fi")).isEqualTo(form.schema());
  }

  @Test
  void aSchemaWrittenByHandIsGivenAsItIs() {
    Form form = new Form("plan", GOAL, FormSubject.CASE, "{}");

    assertThat(form.schemaIn("nl")).isEqualTo("{}");
  }

  @Test
  void whatDoesNotFitTheKindIsRefusedNamingTheField() {
    FormField list = FormField.entries("parts", 3, GOAL, FormField.date("day", GOAL));

    assertThatThrownBy(() -> FormField.text("goal", 0, GOAL))
        .isInstanceOf(InvalidDeclaration.class)
        .hasMessageContaining("goal");
    assertThatThrownBy(() -> FormField.choice("kind", GOAL)).hasMessageContaining("options");
    assertThatThrownBy(() -> FormField.entries("nested", 3, GOAL, list))
        .hasMessageContaining("no further entries");
    assertThatThrownBy(
            () ->
                new FormField(
                    "day",
                    FormField.Kind.DATE,
                    false,
                    0,
                    GOAL,
                    Optional.empty(),
                    List.of(),
                    List.of(FormField.date("day", GOAL))))
        .hasMessageContaining("parts");
    assertThatThrownBy(
            () ->
                Form.of(
                    "plan",
                    GOAL,
                    FormSubject.CASE,
                    FormField.date("day", GOAL),
                    FormField.date("day", GOAL)))
        .hasMessageContaining("declared twice");
  }
}
