package eu.vangnet.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes fields as JSON Schema 2020-12: every object closed, every text and list bounded, with
 * labels and help in one language and the order in {@code x-order}.
 */
final class FormSchema {
  private final String language;

  private FormSchema(String language) {
    this.language = language;
  }

  static String of(List<FormField> fields, String language) {
    return new FormSchema(language).object(fields);
  }

  private String object(List<FormField> fields) {
    List<String> properties = new ArrayList<>();
    for (FormField field : fields) {
      properties.add(quoted(field.name()) + ":" + property(field, properties.size() + 1));
    }
    String needed =
        fields.stream()
            .filter(FormField::needed)
            .map(field -> quoted(field.name()))
            .collect(Collectors.joining(","));
    return "{\"type\":\"object\",\"additionalProperties\":false,\"required\":["
        + needed
        + "],\"properties\":{"
        + String.join(",", properties)
        + "}}";
  }

  private String property(FormField field, int order) {
    String help =
        field.help().map(text -> ",\"description\":" + quoted(text.in(language))).orElse("");
    return "{\"title\":"
        + quoted(field.label().in(language))
        + help
        + ",\"x-order\":"
        + order
        + ","
        + kind(field)
        + "}";
  }

  private String kind(FormField field) {
    return switch (field.kind()) {
      case TEXT ->
          "\"type\":\"string\","
              + (field.needed() ? "\"minLength\":1," : "")
              + "\"maxLength\":"
              + field.atMost();
      case DATE -> "\"type\":\"string\",\"format\":\"date\"";
      case YES_OR_NO -> "\"type\":\"boolean\"";
      case CHOICE -> options(field);
      case CHOICES ->
          list(field, field.options().size(), "{" + options(field) + "}") + ",\"uniqueItems\":true";
      case ENTRIES -> list(field, field.atMost(), object(field.parts()));
    };
  }

  private static String list(FormField field, int most, String items) {
    return "\"type\":\"array\","
        + (field.needed() ? "\"minItems\":1," : "")
        + "\"maxItems\":"
        + most
        + ",\"items\":"
        + items;
  }

  private String options(FormField field) {
    String codes =
        field.options().stream()
            .map(option -> quoted(option.code()))
            .collect(Collectors.joining(","));
    String labels =
        field.options().stream()
            .map(option -> quoted(option.code()) + ":" + quoted(option.label().in(language)))
            .collect(Collectors.joining(","));
    return "\"enum\":[" + codes + "],\"x-labels\":{" + labels + "}";
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char sign : text.toCharArray()) {
      switch (sign) {
        case '"', '\\' -> json.append('\\').append(sign);
        default -> {
          if (sign < ' ') {
            json.append(String.format("\\u%04x", (int) sign));
          } else {
            json.append(sign);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
