package eu.vangnet.platform.input;

import com.networknt.schema.Error;
import eu.vangnet.platform.problems.Violation;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the document says of one parameter.
 *
 * @param part path, query or header
 * @param name its name
 * @param required whether it must be sent
 * @param type the JSON type of its values
 * @param repeated whether it may be sent several times
 * @param schema the schema of its value
 */
record ParameterContract(
    String part,
    String name,
    boolean required,
    String type,
    boolean repeated,
    ContractSchema schema) {

  /** The errors of what was sent under the name. */
  List<Violation> violations(List<String> sent) {
    if (sent.isEmpty()) {
      return required ? List.of(violation("required", "is required")) : List.of();
    }
    if (sent.size() > 1 && !repeated) {
      return List.of(violation("repeated", "must be sent once"));
    }
    return schema.errors(value(sent)).stream()
        .map(error -> violation(error.getKeyword(), words(error)))
        .distinct()
        .toList();
  }

  private static String words(Error error) {
    return PlainWords.of(error);
  }

  private Violation violation(String code, String message) {
    return new Violation(part, name, code, message);
  }

  private JsonNode value(List<String> sent) {
    if (!repeated) {
      return scalar(sent.getFirst());
    }
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    sent.forEach(text -> values.add(scalar(text)));
    return values;
  }

  private JsonNode scalar(String text) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (type) {
      case "integer" ->
          text.matches("-?[0-9]{1,18}")
              ? nodes.numberNode(Long.parseLong(text))
              : nodes.stringNode(text);
      case "boolean" ->
          Stream.of("true", "false").anyMatch(text::equals)
              ? nodes.booleanNode(text.equals("true"))
              : nodes.stringNode(text);
      default -> nodes.stringNode(text);
    };
  }
}
