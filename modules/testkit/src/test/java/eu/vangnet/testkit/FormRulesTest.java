package eu.vangnet.testkit;

import static eu.vangnet.testkit.BrokenModules.withForm;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.spi.FormSubject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that would store what nobody planned for, or score somebody. */
class FormRulesTest {

  static Stream<Arguments> broken() {
    return Stream.of(
        broken(FormRules.LABELLED, "{'type':'object','additionalProperties':false}"),
        broken(FormRules.READABLE, "{'type':'object',}"),
        broken(FormRules.READABLE, "[]"),
        broken(FormRules.READABLE, "{'type':'string','maxLength':3}"),
        broken(FormRules.CLOSED, "{'type':'object'}"),
        broken(FormRules.CLOSED, "{'type':'object','additionalProperties':true}"),
        broken(FormRules.CLOSED, property("{'type':'object','properties':{}}")),
        broken(FormRules.CLOSED, property("{'properties':{}}")),
        broken(FormRules.CLOSED, property("{}")),
        broken(FormRules.CLOSED, property("true")),
        broken(FormRules.CLOSED, property("{'type':'array','maxItems':3}")),
        broken(FormRules.CLOSED, property("{'$ref':'https://example.org/schema'}")),
        broken(FormRules.CLOSED, property("{'anyOf':[{'type':['object','null']}]}")),
        broken(
            FormRules.CLOSED,
            property(
                "{'type':'object','additionalProperties':false,"
                    + "'patternProperties':{'^x':{'type':'boolean'}}}")),
        broken(FormRules.BOUNDED, property("{'type':'string'}")),
        broken(FormRules.BOUNDED, property("{'type':'array','items':{'const':'a'}}")),
        broken(FormRules.NO_SCALES, property("{'type':'integer'}")),
        broken(FormRules.NO_SCALES, property("{'type':['number','null']}")),
        broken(FormRules.NO_SCALES, property("{'enum':[1,2,3]}")),
        broken(FormRules.NO_SCALES, property("{'enum':['1','2','3']}")),
        broken(FormRules.NO_SCALES, property("{'enum':['low','medium','HIGH']}")),
        broken(FormRules.NO_SCALES, property("{'enum':['mild','strong']}")),
        broken(FormRules.NO_SCALES, property("{'enum':['stage1','stage2']}")),
        broken(FormRules.NO_SCALES, property("{'oneOf':[{'enum':['very-low','very-high']}]}")),
        broken(FormRules.NO_SCALES, named("totalScore", "{'type':'string','maxLength':9}")),
        broken(FormRules.NO_SCALES, named("RISK_LEVEL", "{'type':'boolean'}")));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("broken")
  void aBrokenFormIsCaughtByTheRulesName(String name, Rule rule, String schema) {
    assertThatThrownBy(() -> rule.verify(withForm(FormSubject.PERSON, schema)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(name)
        .hasMessageContaining("form 'plan'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'string','maxLength':9}",
        "{'type':'boolean'}",
        "{'type':'string','format':'date'}",
        "{'enum':['care','administrative']}",
        "{'$ref':'#/$defs/goal'}",
        "{'type':'array','maxItems':3,'items':{'type':'object','additionalProperties':false}}"
      })
  void aClosedBoundedPropertyIsFine(String inner) {
    String schema = property(inner);
    FormRules.all().stream()
        .filter(rule -> !rule.equals(FormRules.LABELLED))
        .forEach(
            rule ->
                assertThatCode(() -> rule.verify(withForm(FormSubject.PERSON, schema)))
                    .doesNotThrowAnyException());
  }

  @Test
  void anAnonymousGroupMayAnswerOnAScale() {
    assertThatCode(
            () ->
                FormRules.NO_SCALES.verify(
                    withForm(FormSubject.GROUP, property("{'type':'integer'}"))))
        .doesNotThrowAnyException();
  }

  private static Arguments broken(Rule rule, String schema) {
    return Arguments.of(rule.name(), rule, quoted(schema));
  }

  private static String property(String schema) {
    return named("goal", schema);
  }

  private static String named(String name, String schema) {
    return quoted(
        "{'type':'object','additionalProperties':false,'properties':{'"
            + name
            + "':"
            + schema
            + "}}");
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }
}
