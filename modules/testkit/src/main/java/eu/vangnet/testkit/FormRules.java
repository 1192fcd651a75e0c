package eu.vangnet.testkit;

import eu.vangnet.spi.Form;
import eu.vangnet.spi.ProgrammeModule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Forms: nothing unforeseen is stored, and nobody is scored. */
final class FormRules {
  static final Rule READABLE = new Rule("formsAreJsonSchema", FormRules::readable);
  static final Rule DECLARED_ONCE = new Rule("formsAreDeclaredOnce", FormRules::declaredOnce);
  static final Rule CLOSED = new Rule("formsAreClosed", FormRules::closed);
  static final Rule BOUNDED = new Rule("formsAreBounded", FormRules::bounded);
  static final Rule NO_SCALES = new Rule("formsOnPersonsHaveNoScales", FormRules::noScales);

  static final Rule LABELLED = new Rule("fieldsOfFormsAreLabelled", FormRules::labelled);

  private static final Set<String> SCORING =
      Set.of("score", "risklevel", "rating", "ranking", "probability", "likelihood", "severity");

  private FormRules() {}

  static List<Rule> all() {
    return List.of(READABLE, DECLARED_ONCE, CLOSED, BOUNDED, NO_SCALES, LABELLED);
  }

  private static List<String> readable(ProgrammeModule module) {
    return module.forms().stream()
        .filter(form -> nodes(form).isEmpty() || !nodes(form).getFirst().isType("object"))
        .map(form -> "form '" + form.id() + "' is not a JSON Schema of an object")
        .toList();
  }

  private static List<String> declaredOnce(ProgrammeModule module) {
    return Findings.duplicates("form", module.forms(), Form::id);
  }

  /** A schema written by hand says nothing that could be translated. */
  private static List<String> labelled(ProgrammeModule module) {
    return module.forms().stream()
        .filter(form -> form.fields().isEmpty())
        .map(form -> "form '" + form.id() + "' is not made of fields with labels")
        .toList();
  }

  private static List<String> closed(ProgrammeModule module) {
    Predicate<SchemaNode> open =
        node ->
            (node.describesObject()
                    && !Boolean.FALSE.equals(node.keywords().get("additionalProperties")))
                || node.has("patternProperties")
                || node.acceptsAnything()
                || (node.isType("array") && !node.has("items"))
                || leadsOutside(node);
    return everywhere(module, form -> true, open, "is open");
  }

  private static boolean leadsOutside(SchemaNode node) {
    return node.keywords().get("$ref") instanceof String reference
        && !reference.startsWith("#/$defs/");
  }

  private static List<String> bounded(ProgrammeModule module) {
    Predicate<SchemaNode> endless =
        node ->
            (node.isType("string")
                    && node.listed().isEmpty()
                    && !node.has("maxLength")
                    && !node.has("format"))
                || (node.isType("array") && !node.has("maxItems"));
    return everywhere(module, form -> true, endless, "has no maxLength or maxItems");
  }

  private static List<String> noScales(ProgrammeModule module) {
    Predicate<SchemaNode> scale =
        node ->
            node.isType("number")
                || node.isType("integer")
                || node.listed().stream().anyMatch(BigDecimal.class::isInstance)
                || node.property().filter(FormRules::scoring).isPresent()
                || grades(node.listed()) > 1;
    return everywhere(
        module, form -> form.subject().describesPerson(), scale, "scores, counts or grades");
  }

  private static boolean scoring(String property) {
    String plain = Grades.plain(property);
    return SCORING.stream().anyMatch(plain::contains);
  }

  private static long grades(List<?> values) {
    return values.stream()
        .filter(String.class::isInstance)
        .filter(value -> Grades.isGrade((String) value))
        .count();
  }

  private static List<String> everywhere(
      ProgrammeModule module, Predicate<Form> which, Predicate<SchemaNode> wrong, String finding) {
    return module.forms().stream()
        .filter(which)
        .flatMap(
            form ->
                nodes(form).stream()
                    .filter(wrong)
                    .map(node -> "form '" + form.id() + "', " + node.place() + " " + finding))
        .toList();
  }

  /** Empty when the text is not JSON: only one rule shall say so. */
  private static List<SchemaNode> nodes(Form form) {
    try {
      return SchemaNode.all(JsonText.read(form.schema()));
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
  }
}
