package eu.vangnet.integration.imports;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A line as it was sent.
 *
 * @param kind what it is
 * @param ref the name by which later lines of its bundle refer to it
 * @param references the names of lines that it refers to
 * @param at when it was done in the earlier system; empty for now
 * @param body what the normal operation would be sent
 */
record ImportLine(
    String kind,
    Optional<String> ref,
    Map<String, String> references,
    Optional<Instant> at,
    JsonObject body) {
  private static final Pattern NAME = Pattern.compile("^[A-Za-z0-9_.-]{1,60}$");
  private static final Set<String> MEMBERS = Set.of("kind", "ref", "references", "at", "body");

  ImportLine {
    references = Map.copyOf(references);
  }

  boolean begins() {
    return references.isEmpty();
  }

  /**
   * Reads it.
   *
   * @throws ProblemException 400 with all that is wrong around the body
   */
  static ImportLine of(JsonObject json) {
    List<Violation> violations = new ArrayList<>();
    Set<String> unknown = new TreeSet<>(json.keySet());
    unknown.removeAll(MEMBERS);
    if (!unknown.isEmpty()) {
      violations.add(Violation.body("", "additionalProperties", "knows " + MEMBERS + " only"));
    }
    Optional<String> kind = text(json.get("kind"));
    if (kind.isEmpty()) {
      violations.add(Violation.body("/kind", "required", "must be the kind of the line"));
    }
    Optional<String> ref = text(json.get("ref")).filter(name -> NAME.matcher(name).matches());
    if (json.containsKey("ref") && ref.isEmpty()) {
      violations.add(Violation.body("/ref", "pattern", "must be a name such as signal-17"));
    }
    Map<String, String> references = references(json.get("references"), violations);
    Optional<Instant> at = text(json.get("at")).flatMap(ImportLine::instant);
    if (json.containsKey("at") && at.isEmpty()) {
      violations.add(
          Violation.body("/at", "format", "must be a date and time such as 2024-03-02T09:30:00Z"));
    }
    if (!(json.get("body") instanceof JsonObject)) {
      violations.add(Violation.body("/body", "type", "must be an object"));
    }
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
    return new ImportLine(kind.orElseThrow(), ref, references, at, json.getJsonObject("body"));
  }

  private static Map<String, String> references(JsonValue sent, List<Violation> violations) {
    Map<String, String> references = new TreeMap<>();
    if (sent instanceof JsonObject object) {
      object.forEach(
          (name, value) ->
              text(value)
                  .ifPresentOrElse(
                      ref -> references.put(name, ref),
                      () -> violations.add(noReference("/references"))));
    } else if (sent != null) {
      violations.add(noReference("/references"));
    }
    return references;
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private static Violation noReference(String pointer) {
    return Violation.body(pointer, "type", "must be an object of names of earlier lines");
  }

  private static Optional<String> text(JsonValue value) {
    return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
  }
}
