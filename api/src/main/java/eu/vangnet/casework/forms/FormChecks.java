package eu.vangnet.casework.forms;

import eu.vangnet.platform.input.FormContract;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.spi.Form;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is sent for a form, held against the form and against what holds for all forms. */
final class FormChecks {
  private final Form form;
  private final Instant now;
  private final List<Violation> violations = new ArrayList<>();

  private FormChecks(Form form, Instant now) {
    this.form = form;
    this.now = now;
  }

  /**
   * Refuses what does not keep the form, any number in it, and fields that cannot be classified by
   * themselves.
   *
   * @throws ProblemException 400 with all errors, each with its pointer
   */
  static void require(Form form, SentAnswers sent, Instant now) {
    new FormContract(form.schema()).require(sent.content(), "/content");
    FormChecks checks = new FormChecks(form, now);
    checks.inWords("/content", sent.content());
    checks.fields(sent);
    if (!checks.violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, checks.violations);
    }
  }

  /**
   * A schema that somebody wrote by hand may ask for a number; nobody is scored here all the same.
   */
  private void inWords(String pointer, JsonValue value) {
    switch (value) {
      case JsonNumber _ ->
          violations.add(
              Violation.body(pointer, "scale", "must be said in words: nobody is scored here"));
      case JsonObject object -> object.forEach((name, part) -> inWords(pointer + '/' + name, part));
      case JsonArray array -> {
        for (int place = 0; place < array.size(); place++) {
          inWords(pointer + '/' + place, array.get(place));
        }
      }
      default -> {
        // Words, yes and no.
      }
    }
  }

  private void fields(SentAnswers sent) {
    Set<String> needed = needed();
    Set<String> named = new HashSet<>();
    for (int place = 0; place < sent.fields().size(); place++) {
      FieldMarks marks = sent.fields().get(place);
      String pointer = "/fields/" + place;
      if (!sent.content().containsKey(marks.field())) {
        refuse(pointer + "/field", "unknown", "must be a field that is filled in");
      } else if (needed.contains(marks.field())) {
        refuse(
            pointer + "/field",
            "needed",
            "must be a field that may be left out; classify the form as a whole instead");
      }
      if (!named.add(marks.field())) {
        refuse(pointer + "/field", "unique", "is named twice");
      }
      if (marks.sharedUntil().filter(end -> !end.isAfter(now)).isPresent()) {
        refuse(pointer + "/sharedUntil", "past", "must be later than now");
      }
    }
  }

  private Set<String> needed() {
    try (JsonReader reader = Json.createReader(new StringReader(form.schema()))) {
      JsonObject schema = reader.readObject();
      return schema.containsKey("required")
          ? Set.copyOf(schema.getJsonArray("required").getValuesAs(JsonString::getString))
          : Set.of();
    }
  }

  private void refuse(String pointer, String code, String message) {
    violations.add(Violation.body(pointer, code, message));
  }
}
