package eu.vangnet.casework.forms;

import eu.vangnet.spi.Form;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;

/**
 * What a form asks for, without its labels: two versions that differ in words only ask the same.
 */
final class SchemaShape {
  private static final Set<String> LABELS = Set.of("title", "description", "x-order", "x-labels");

  private SchemaShape() {}

  static JsonObject of(Form form) {
    try (JsonReader reader = Json.createReader(new StringReader(form.schema()))) {
      return bare(reader.readObject());
    }
  }

  private static JsonObject bare(JsonObject schema) {
    JsonObjectBuilder bare = Json.createObjectBuilder();
    schema.forEach(
        (keyword, value) -> {
          if (!LABELS.contains(keyword)) {
            bare.add(keyword, keyword.equals("properties") ? each(value) : part(value));
          }
        });
    return bare.build();
  }

  /** A property may be called as a label is. */
  private static JsonValue each(JsonValue properties) {
    JsonObjectBuilder bare = Json.createObjectBuilder();
    properties.asJsonObject().forEach((name, value) -> bare.add(name, part(value)));
    return bare.build();
  }

  private static JsonValue part(JsonValue value) {
    return value instanceof JsonObject schema ? bare(schema) : value;
  }
}
