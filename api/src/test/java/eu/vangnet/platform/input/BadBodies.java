package eu.vangnet.platform.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes, from the schema of a body, bodies in which everything is wrong in one way. */
final class BadBodies {
  /** A property that no schema knows. */
  static final String UNKNOWN = "surelyUnknown";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode document;
  private final Set<String> expected = new TreeSet<>();

  private BadBodies(JsonNode document) {
    this.document = document;
  }

  /**
   * A body and the pointers that must be complained about.
   *
   * @param name what is wrong
   * @param body the body
   * @param pointers where
   */
  record Bad(String name, JsonNode body, Set<String> pointers) {}

  static Bad wrongTypes(JsonNode document, JsonNode schema) {
    BadBodies bodies = new BadBodies(document);
    return bodies.bad("wrong types", bodies.wrongType(schema, ""));
  }

  static Bad overlong(JsonNode document, JsonNode schema) {
    BadBodies bodies = new BadBodies(document);
    return bodies.bad("too long or too large", bodies.tooMuch(schema, ""));
  }

  static Bad missing(JsonNode document, JsonNode schema) {
    BadBodies bodies = new BadBodies(document);
    return bodies.bad("missing", bodies.empty(schema, ""));
  }

  static Bad unknown(JsonNode document, JsonNode schema) {
    BadBodies bodies = new BadBodies(document);
    return bodies.bad("unknown", bodies.more(schema, ""));
  }

  private Bad bad(String name, JsonNode body) {
    return new Bad(name, body, Set.copyOf(expected));
  }

  private Map<String, JsonNode> properties(JsonNode schema) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    resolved(schema)
        .path("properties")
        .properties()
        .forEach(entry -> properties.put(entry.getKey(), resolved(entry.getValue())));
    return properties;
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.isEmpty() ? schema : document.at(reference.substring(1));
  }

  private ObjectNode wrongType(JsonNode schema, String pointer) {
    ObjectNode body = NODES.objectNode();
    properties(schema)
        .forEach(
            (name, property) -> {
              String at = pointer + "/" + name;
              if (type(property).equals("object")) {
                body.set(name, wrongType(property, at));
              } else {
                expected.add(at);
                body.set(
                    name,
                    type(property).equals("string")
                        ? NODES.numberNode(7)
                        : NODES.stringNode("x y"));
              }
            });
    return body;
  }

  private ObjectNode tooMuch(JsonNode schema, String pointer) {
    ObjectNode body = NODES.objectNode();
    properties(schema)
        .forEach(
            (name, property) -> {
              String at = pointer + "/" + name;
              switch (type(property)) {
                case "object" -> body.set(name, tooMuch(property, at));
                case "boolean" -> {
                  // Nothing is too large for true and false.
                }
                default -> {
                  expected.add(at);
                  body.set(name, large(property));
                }
              }
            });
    return body;
  }

  private JsonNode large(JsonNode property) {
    return switch (type(property)) {
      case "integer", "number" -> NODES.numberNode(property.path("maximum").asLong() + 1);
      case "array" -> {
        ArrayNode list = NODES.arrayNode();
        JsonNode entry = property.path("example").path(0);
        for (int index = 0; index <= property.path("maxItems").asInt(); index++) {
          list.add(entry);
        }
        yield list;
      }
      default -> NODES.stringNode("q".repeat(property.path("maxLength").asInt() + 1));
    };
  }

  private ObjectNode empty(JsonNode schema, String pointer) {
    ObjectNode body = NODES.objectNode();
    resolved(schema)
        .path("required")
        .forEach(name -> expected.add(pointer + "/" + name.asString("")));
    properties(schema)
        .forEach(
            (name, property) -> {
              if (type(property).equals("object")) {
                expected.remove(pointer + "/" + name);
                body.set(name, empty(property, pointer + "/" + name));
              }
            });
    return body;
  }

  private ObjectNode more(JsonNode schema, String pointer) {
    ObjectNode body = NODES.objectNode();
    properties(schema)
        .forEach(
            (name, property) ->
                body.set(
                    name,
                    type(property).equals("object") && property.has("properties")
                        ? more(property, pointer + "/" + name)
                        : property.path("example")));
    expected.add(pointer + "/" + UNKNOWN);
    body.put(UNKNOWN, 1);
    return body;
  }

  private static String type(JsonNode property) {
    return property.path("type").asString("");
  }
}
