package eu.vangnet.platform.paging;

import eu.vangnet.platform.paging.Condition.Operator;
import eu.vangnet.platform.problems.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one filter grammar: conditions {@code field:operator:value} separated by commas, all of which
 * hold; {@code in} takes values separated by {@code |}. Example: {@code
 * sector:in:education|police,receivedAt:ge:2026-01-01}.
 */
final class FilterGrammar {
  private static final int MOST_CONDITIONS = 10;

  private final List<Field> fields;
  private final List<Violation> violations;

  FilterGrammar(List<Field> fields, List<Violation> violations) {
    this.fields = fields;
    this.violations = violations;
  }

  List<Condition> parse(String text) {
    List<Condition> conditions = new ArrayList<>();
    String[] parts = text.split(",", -1);
    if (parts.length > MOST_CONDITIONS) {
      refuse("tooMany", "must hold at most " + MOST_CONDITIONS + " conditions");
      return conditions;
    }
    for (int number = 1; number <= parts.length; number++) {
      condition(parts[number - 1], number).ifPresent(conditions::add);
    }
    return conditions;
  }

  private Optional<Condition> condition(String text, int number) {
    String[] parts = text.split(":", 3);
    if (parts.length < 3) {
      return refuse("syntax", "condition " + number + " must read field:operator:value");
    }
    Optional<Field> field = fields.stream().filter(f -> f.name().equals(parts[0])).findFirst();
    if (field.isEmpty()) {
      return refuse("field", "condition " + number + " must name one of " + names());
    }
    Optional<Operator> operator =
        Arrays.stream(Operator.values())
            .filter(o -> o.name().toLowerCase(Locale.ROOT).equals(parts[1]))
            .findFirst();
    if (operator.isEmpty()) {
      return refuse("operator", "condition " + number + " must use eq, ne, lt, le, gt, ge or in");
    }
    List<String> texts =
        operator.get() == Operator.IN ? List.of(parts[2].split("\\|", -1)) : List.of(parts[2]);
    List<Object> values = texts.stream().flatMap(v -> field.get().parse(v).stream()).toList();
    if (values.size() != texts.size()) {
      String form = field.get().kind() == Field.Kind.INSTANT ? "an ISO 8601 time" : "a code";
      return refuse("value", "condition " + number + " must compare with " + form);
    }
    return Optional.of(new Condition(field.get(), operator.get(), values));
  }

  private String names() {
    return fields.stream().map(Field::name).collect(Collectors.joining(", "));
  }

  private Optional<Condition> refuse(String code, String message) {
    violations.add(Violation.query("filter", code, message));
    return Optional.empty();
  }
}
