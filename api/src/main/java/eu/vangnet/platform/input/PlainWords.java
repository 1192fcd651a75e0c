package eu.vangnet.platform.input;

import com.networknt.schema.Error;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says what is expected, in words that a person can use; never what was sent. */
final class PlainWords {
  private static final int LONGEST = 500;

  private static final Map<String, String> TYPES =
      Map.of(
          "string", "a text",
          "integer", "a whole number",
          "number", "a number",
          "boolean", "true or false",
          "array", "a list",
          "object", "an object");

  private static final Map<String, String> FORMATS =
      Map.of(
          "uuid", "a UUID such as 3f1b6a52-7c7e-4d0a-9f0b-1f6f3d1c2b4a",
          "date", "a date such as 2024-05-03",
          "date-time", "a point in time with its offset such as 2024-05-03T10:00:00Z",
          "uri", "an absolute URI",
          "uri-reference", "a URI or a relative reference",
          "email", "an e-mail address");

  private PlainWords() {}

  static String of(Error error) {
    String words = words(error);
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  private static String words(Error error) {
    JsonNode bound = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "required" -> "is required";
      case "additionalProperties" -> "is not known here";
      case "type", "nullable" -> "must be " + TYPES.getOrDefault(text(bound), "of another type");
      case "enum" -> "must be one of: " + list(bound);
      case "minimum" -> "must be at least " + text(bound);
      case "maximum" -> "must be at most " + text(bound);
      case "minLength" -> "must be at least " + text(bound) + " characters long";
      case "maxLength" -> "must be at most " + text(bound) + " characters long";
      case "minItems" -> "must have at least " + text(bound) + " entries";
      case "maxItems" -> "must have at most " + text(bound) + " entries";
      case "uniqueItems" -> "must not have an entry twice";
      case "format" ->
          "must be " + FORMATS.getOrDefault(text(bound), "of the format " + text(bound));
      case "pattern" -> pattern(text(bound));
      default -> "does not follow the document: " + error.getKeyword();
    };
  }

  /** Whether a pattern only keeps control characters out. */
  static boolean onlyAsksForReadable(String pattern) {
    return pattern.startsWith("^[^\\x00-") || pattern.startsWith("^[^\\u0000-");
  }

  private static String pattern(String pattern) {
    return onlyAsksForReadable(pattern)
        ? "must not hold control characters"
        : "must match the pattern " + pattern;
  }

  private static String text(JsonNode bound) {
    return bound == null ? "" : bound.asString("");
  }

  private static String list(JsonNode values) {
    return values == null
        ? ""
        : StreamSupport.stream(values.spliterator(), false)
            .map(value -> value.asString(""))
            .collect(Collectors.joining(", "));
  }
}
