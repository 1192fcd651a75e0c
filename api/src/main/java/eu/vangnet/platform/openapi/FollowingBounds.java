package eu.vangnet.platform.openapi;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Adds the bounds that follow from something else: from a format, from the longest value of an
 * enumeration, or from what text is. Bounds that are a decision stand at the record.
 */
final class FollowingBounds implements OASFilter {
  /** Text without control characters but for tab and line ends. */
  static final String TEXT = "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$";

  /** Dates that the calendar of the database and of the programmes holds. */
  private static final Map<String, String> PATTERNS =
      Map.of(
          "date",
          "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$",
          "date-time",
          "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})$");

  private static final Map<String, String> EXAMPLES =
      Map.of(
          "uuid", "0199d6a2-7c1e-7b3a-9b58-6f1d2c3e4a5b",
          "date", "2026-03-02",
          "date-time", "2026-03-02T09:30:00Z");

  private static final Map<String, Integer> LONGEST =
      Map.of(
          "uuid",
          36,
          "date",
          10,
          "date-time",
          35,
          "uri",
          2000,
          "uri-reference",
          2000,
          "email",
          254);

  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getRef() == null && schema.getType() != null) {
      switch (schema.getType()) {
        case STRING -> text(schema);
        case INTEGER -> integer(schema);
        case ARRAY -> items(schema);
        default -> {
          // Numbers, booleans and objects have no bound that follows.
        }
      }
    }
    return schema;
  }

  private static void text(Schema schema) {
    if (schema.getEnumeration() != null) {
      int longest =
          schema.getEnumeration().stream()
              .mapToInt(value -> value.toString().length())
              .max()
              .orElse(1);
      schema.setMaxLength(longest);
    } else if (schema.getFormat() != null) {
      if (LONGEST.containsKey(schema.getFormat())) {
        // A format says more than the pattern that the generator adds beside it.
        schema.setPattern(PATTERNS.get(schema.getFormat()));
      }
      if (schema.getMaxLength() == null) {
        schema.setMaxLength(LONGEST.get(schema.getFormat()));
      }
      if (schema.getExample() == null) {
        schema.setExample(EXAMPLES.get(schema.getFormat()));
      }
    } else if (schema.getPattern() == null) {
      schema.setPattern(TEXT);
    }
  }

  private static void integer(Schema schema) {
    if (schema.getFormat() == null) {
      BigDecimal most = schema.getMaximum();
      boolean small = most != null && most.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
      schema.setFormat(small ? "int32" : "int64");
    }
  }

  /** What an annotation on a list of strings says of its values belongs to the items. */
  private static void items(Schema list) {
    Schema items = list.getItems();
    if (items == null || items.getRef() != null || items.getType() != SchemaType.STRING) {
      return;
    }
    if (list.getEnumeration() != null) {
      items.setEnumeration(list.getEnumeration());
      list.setEnumeration(null);
    }
    if (list.getPattern() != null) {
      items.setPattern(list.getPattern());
      list.setPattern(null);
    }
    if (list.getFormat() != null) {
      items.setFormat(list.getFormat());
      list.setFormat(null);
    }
    if (list.getMaxLength() != null) {
      items.setMaxLength(list.getMaxLength());
      list.setMaxLength(null);
    }
    if (list.getMinLength() != null) {
      items.setMinLength(list.getMinLength());
      list.setMinLength(null);
    }
    text(items);
  }
}
