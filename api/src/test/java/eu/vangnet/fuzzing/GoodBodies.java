package eu.vangnet.fuzzing;

import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that keep their schema, mostly made of the examples of the document; to be spoilt. */
final class GoodBodies {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 8;

  private final JsonNode document;

  GoodBodies(JsonNode document) {
    this.document = document;
  }

  /** A value; what need not be there is left out now and then. */
  JsonNode of(JsonNode schema, Random chance) {
    return of(schema, chance, 0);
  }

  private JsonNode of(JsonNode reference, Random chance, int depth) {
    JsonNode schema = FuzzedOperation.resolved(document, reference);
    return switch (schema.path("type").asString("")) {
      case "object" -> object(schema, chance, depth);
      case "array" -> array(schema, chance, depth);
      case "integer" ->
          schema.has("example") ? schema.get("example") : NODES.numberNode(least(schema));
      case "number" -> schema.has("example") ? schema.get("example") : NODES.numberNode(1.5);
      case "boolean" -> NODES.booleanNode(chance.nextBoolean());
      default -> string(schema, chance);
    };
  }

  private static long least(JsonNode schema) {
    return schema.path("minimum").asLong(1);
  }

  private ObjectNode object(JsonNode schema, Random chance, int depth) {
    ObjectNode object = NODES.objectNode();
    if (depth > DEEPEST) {
      return object;
    }
    String required = schema.path("required").toString();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              if (required.contains('"' + property.getKey() + '"') || chance.nextInt(4) > 0) {
                object.set(property.getKey(), of(property.getValue(), chance, depth + 1));
              }
            });
    return object;
  }

  private JsonNode array(JsonNode schema, Random chance, int depth) {
    if (schema.path("example").isArray() && chance.nextBoolean()) {
      return schema.get("example").deepCopy();
    }
    ArrayNode array = NODES.arrayNode();
    int size = Math.max(schema.path("minItems").asInt(0), 1);
    for (int item = 0; item < Math.min(size, 10); item++) {
      array.add(of(schema.path("items"), chance, depth + 1));
    }
    return array;
  }

  private static JsonNode string(JsonNode schema, Random chance) {
    JsonNode values = schema.path("enum");
    if (!values.isEmpty()) {
      return values.get(chance.nextInt(values.size()));
    }
    if (schema.has("example")) {
      return schema.get("example");
    }
    return NODES.stringNode(
        switch (schema.path("format").asString("")) {
          case "uuid" -> new UUID(chance.nextLong(), chance.nextLong()).toString();
          case "date" -> "2026-03-02";
          case "date-time" -> "2026-03-02T09:30:00Z";
          default -> "other";
        });
  }
}
