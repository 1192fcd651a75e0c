package eu.vangnet.access;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** A body that keeps the contract, made of what the document requires and gives examples of. */
final class ExampleBody {
  private final JsonObject document;

  ExampleBody(JsonObject document) {
    this.document = document;
  }

  /** The body of an operation that takes one. */
  String of(JsonObject operation) {
    JsonObject content = operation.getJsonObject("requestBody").getJsonObject("content");
    JsonObject media = content.values().iterator().next().asJsonObject();
    return value(media.getJsonObject("schema")).toString();
  }

  private JsonValue value(JsonObject unresolved) {
    JsonObject schema = resolved(unresolved);
    return switch (schema.getString("type", "object")) {
      case "object" -> object(schema);
      case "array" -> array(schema);
      default -> schema.getOrDefault("example", firstOf(schema));
    };
  }

  private JsonValue object(JsonObject schema) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    if (schema.containsKey("required")) {
      schema
          .getJsonArray("required")
          .getValuesAs(JsonString::getString)
          .forEach(
              name ->
                  object.add(name, value(schema.getJsonObject("properties").getJsonObject(name))));
    }
    return object.build();
  }

  private JsonValue array(JsonObject schema) {
    if (schema.get("example") instanceof JsonArray example) {
      return example;
    }
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (int item = 0; item < schema.getInt("minItems", 0); item++) {
      array.add(value(schema.getJsonObject("items")));
    }
    return array.build();
  }

  private static JsonValue firstOf(JsonObject schema) {
    return schema.containsKey("enum")
        ? schema.getJsonArray("enum").getFirst()
        : Json.createValue(1);
  }

  private JsonObject resolved(JsonObject schema) {
    return schema.containsKey("$ref")
        ? document.getValue(schema.getString("$ref").substring(1)).asJsonObject()
        : schema;
  }
}
