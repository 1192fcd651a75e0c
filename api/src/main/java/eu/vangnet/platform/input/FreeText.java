package eu.vangnet.platform.input;

import eu.vangnet.platform.nationalnumbers.NationalNumbers;
import eu.vangnet.platform.problems.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Where a body holds words that people write: texts that the document binds to no format, no list
 * and no pattern but that of readable characters. There national identity numbers are refused.
 *
 * @param schema the schema of the body
 * @param components the document's components, to which it may refer
 */
record FreeText(JsonNode schema, JsonNode components) {

  /** One error for each text with a number in it; never the number. */
  List<Violation> violations(JsonNode body, Set<String> allowed) {
    List<Violation> found = new ArrayList<>();
    visit(body, schema, "", allowed, found);
    found.sort(Comparator.comparing(Violation::name));
    return found;
  }

  private void visit(
      JsonNode value,
      JsonNode unresolved,
      String pointer,
      Set<String> allowed,
      List<Violation> found) {
    JsonNode is = resolved(unresolved);
    if (value.isString() && isFree(is)) {
      NationalNumbers.find(value.stringValue(), allowed)
          .ifPresent(country -> found.add(violation(pointer, country)));
    } else if (value.isArray()) {
      for (int index = 0; index < value.size(); index++) {
        visit(value.get(index), is.path("items"), pointer + "/" + index, allowed, found);
      }
    } else if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        visit(
            member.getValue(),
            is.path("properties").path(member.getKey()),
            Pointers.child(pointer, member.getKey()),
            allowed,
            found);
      }
    }
  }

  private static boolean isFree(JsonNode schema) {
    String pattern = schema.path("pattern").asString("");
    return schema.path("format").isMissingNode()
        && schema.path("enum").isMissingNode()
        && (pattern.isEmpty() || PlainWords.onlyAsksForReadable(pattern));
  }

  private static Violation violation(String pointer, String country) {
    return Violation.body(
        pointer,
        "nationalNumber",
        "must not hold a national identity number (" + country + "); leave it out");
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.isEmpty()
        ? schema
        : components.at(reference.substring("#/components".length()));
  }
}
