package eu.vangnet.platform.openapi;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds what a schema leaves unsaid: meaning, example or bound. */
final class SchemaFaults {
  /** Documents of another kind inside an answer: their shape is not ours to close. */
  private static final Set<String> OPEN =
      Set.of(
          "OpenApiDocument",
          "ModuleForm.schema",
          "NewTrend.content",
          "TrendView.content",
          "NewForm.content",
          "NewFormVersion.content",
          "FormVersionView.content",
          "ParcelForm.content");

  private SchemaFaults() {}

  static void find(String name, JsonNode schema, Set<String> faults) {
    demand(schema.has("description"), name + " has no description", faults);
    if (schema.path("type").asString("").equals("object") && !OPEN.contains(name)) {
      demand(
          schema.has("additionalProperties")
              && !schema.path("additionalProperties").asBoolean(true),
          name + " is open",
          faults);
    }
    schema
        .path("properties")
        .properties()
        .forEach(
            entry -> {
              String property = name + "." + entry.getKey();
              if (!entry.getValue().has("$ref")) {
                demand(
                    entry.getValue().has("description"), property + " has no description", faults);
                demand(entry.getValue().has("example"), property + " has no example", faults);
                bounds(property, entry.getValue(), faults);
              }
              demand(
                  entry.getKey().matches("[a-z][A-Za-z0-9]*"),
                  property + " is not lowerCamelCase",
                  faults);
            });
  }

  static void ofParameter(String path, JsonNode parameter, Set<String> faults) {
    String name = path + " " + parameter.path("name").asString("");
    demand(parameter.has("description"), name + " has no description", faults);
    bounds(name, parameter.path("schema"), faults);
  }

  private static void bounds(String name, JsonNode schema, Set<String> faults) {
    switch (schema.path("type").asString("")) {
      case "string" ->
          demand(
              schema.has("maxLength")
                  && (schema.has("pattern") || schema.has("format") || schema.has("enum")),
              name + " needs maxLength and one of pattern, format, enum",
              faults);
      case "integer" ->
          demand(
              schema.has("format") && schema.has("minimum") && schema.has("maximum"),
              name + " needs format, minimum and maximum",
              faults);
      case "number" ->
          demand(
              schema.has("minimum") && schema.has("maximum"),
              name + " needs minimum and maximum",
              faults);
      case "array" -> {
        demand(schema.has("maxItems"), name + " needs maxItems", faults);
        if (!schema.path("items").has("$ref")) {
          bounds(name + "[]", schema.path("items"), faults);
        }
      }
      case "boolean" -> {
        // Bounded by itself.
      }
      default -> demand(OPEN.contains(name), name + " has no type or is an inline object", faults);
    }
  }

  private static void demand(boolean met, String fault, Set<String> faults) {
    if (!met) {
      faults.add(fault);
    }
  }
}
