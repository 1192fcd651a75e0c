package eu.vangnet.casework.forms;

import eu.vangnet.spi.Form;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody said in a form in words of their own: no code of a choice, no day, no yes or no.
 * What the schema says nothing of counts as words.
 */
final class FormTexts {
  private static final Set<String> DAYS = Set.of("date", "date-time", "time");

  private final Map<String, String> texts = new LinkedHashMap<>();

  private FormTexts() {}

  /**
   * The words, by the pointer to where they stand.
   *
   * @param form as it is declared; empty where the module has it no longer
   * @param pointer to the content
   */
  static Map<String, String> of(Optional<Form> form, JsonObject content, String pointer) {
    FormTexts found = new FormTexts();
    found.collect(
        form.map(FormTexts::schema).orElse(JsonValue.EMPTY_JSON_OBJECT), content, pointer);
    return found.texts;
  }

  private static JsonObject schema(Form form) {
    try (JsonReader reader = Json.createReader(new StringReader(form.schema()))) {
      return reader.readObject();
    }
  }

  private void collect(JsonObject schema, JsonValue value, String pointer) {
    switch (value) {
      case JsonObject object ->
          object.forEach(
              (name, part) ->
                  collect(below(below(schema, "properties"), name), part, pointer + '/' + name));
      case JsonArray array -> {
        for (int place = 0; place < array.size(); place++) {
          collect(below(schema, "items"), array.get(place), pointer + '/' + place);
        }
      }
      case JsonString text when isInWords(schema) -> texts.put(pointer, text.getString());
      default -> {
        // Yes and no, and what was chosen.
      }
    }
  }

  private static JsonObject below(JsonObject schema, String part) {
    return schema.get(part) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static boolean isInWords(JsonObject schema) {
    return !schema.containsKey("enum")
        && !schema.containsKey("const")
        && !DAYS.contains(schema.getString("format", ""));
  }
}
