package eu.vangnet.fuzzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a value that keeps its schema, at one place chosen by chance. */
final class SpoiltBodies {
  /** Stands for what no tree can hold; {@link SpoiltText} puts it in. */
  static final String DEEP = "@@deep@@";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MANY = 3_000;

  private final JsonNode document;

  SpoiltBodies(JsonNode document) {
    this.document = document;
  }

  /** A property of an object somewhere in the value. */
  private record Property(ObjectNode owner, String name, JsonNode schema) {}

  /** Spoils one property, or one that nobody knows is added. */
  void spoil(ObjectNode body, JsonNode schema, Random chance) {
    List<Property> places = new ArrayList<>();
    collect(body, schema, places);
    if (places.isEmpty() || chance.nextInt(12) == 0) {
      body.set(
          Strange.one(List.of("surelyUnknown", "", "__proto__", "@type"), chance),
          NODES.numberNode(1));
      return;
    }
    Property place = Strange.one(places, chance);
    if (chance.nextInt(10) == 0) {
      place.owner().remove(place.name());
    } else {
      place.owner().set(place.name(), bad(place, chance));
    }
  }

  private void collect(JsonNode value, JsonNode reference, List<Property> places) {
    JsonNode schema = FuzzedOperation.resolved(document, reference);
    if (value instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              entry -> {
                JsonNode own =
                    FuzzedOperation.resolved(
                        document, schema.path("properties").path(entry.getKey()));
                places.add(new Property(object, entry.getKey(), own));
                collect(entry.getValue(), own, places);
              });
    } else if (value instanceof ArrayNode array) {
      array.forEach(item -> collect(item, schema.path("items"), places));
    }
  }

  private JsonNode bad(Property place, Random chance) {
    JsonNode schema = place.schema();
    return switch (chance.nextInt(8)) {
      case 0 -> otherType(chance);
      case 1 -> NODES.stringNode(DEEP);
      case 2 -> Strange.one(Strange.NUMBERS, chance);
      case 3 -> NODES.stringNode(Strange.one(Strange.MOMENTS, chance));
      case 4 -> NODES.stringNode(Strange.one(Strange.TEXTS, chance));
      default -> atTheEdge(place.owner().get(place.name()), schema, chance);
    };
  }

  private static JsonNode otherType(Random chance) {
    return Strange.one(
        List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(7),
            NODES.stringNode("x y"),
            NODES.arrayNode(),
            NODES.objectNode(),
            NODES.arrayNode().add(NODES.arrayNode().add(NODES.nullNode()))),
        chance);
  }

  /** Just inside or just outside what the schema bounds. */
  private static JsonNode atTheEdge(JsonNode value, JsonNode schema, Random chance) {
    int beyond = chance.nextInt(3) - 1;
    return switch (schema.path("type").asString("")) {
      case "integer", "number" ->
          NODES.numberNode(
              chance.nextBoolean()
                  ? schema.path("maximum").asLong(Integer.MAX_VALUE) + beyond
                  : schema.path("minimum").asLong(0) + beyond);
      case "array" -> longer(value, schema.path("maxItems").asInt(MANY), beyond);
      case "string" -> text(value, schema, beyond, chance);
      default -> otherType(chance);
    };
  }

  private static JsonNode longer(JsonNode value, int most, int beyond) {
    JsonNode item = value.isArray() && !value.isEmpty() ? value.get(0) : NODES.stringNode("x");
    ArrayNode longer = NODES.arrayNode();
    for (int number = 0; number < Math.min(most, MANY) + beyond; number++) {
      longer.add(item);
    }
    return longer;
  }

  private static JsonNode text(JsonNode value, JsonNode schema, int beyond, Random chance) {
    int longest = Math.min(schema.path("maxLength").asInt(200), 20_000) + beyond;
    String sent = value.asString("x");
    return NODES.stringNode(
        switch (chance.nextInt(5)) {
          case 0 -> "q".repeat(Math.max(0, longest));
          case 1 -> "\ud83d\ude00".repeat(Math.max(0, longest / 2));
          case 2 -> sent.toUpperCase(Locale.ROOT);
          case 3 -> sent + '\n';
          default -> "\u00e9".repeat(Math.max(0, longest));
        });
  }
}
