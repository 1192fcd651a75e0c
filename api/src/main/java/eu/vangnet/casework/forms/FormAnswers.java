package eu.vangnet.casework.forms;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.spi.DataCategory;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a version of a form says, whole, and how it was classified. Stored sealed.
 *
 * @param content by the names of the form's fields
 * @param dataCategory code of the category of the whole
 * @param professionalSecret whether a professional secrecy binds who brought the whole in
 * @param sharedUntil until when others may hear the whole
 * @param toldInConfidence whether a child said all of it in confidence
 * @param fields what is kept closer than the whole
 */
public record FormAnswers(
    JsonObject content,
    String dataCategory,
    boolean professionalSecret,
    Optional<Instant> sharedUntil,
    boolean toldInConfidence,
    List<FieldMarks> fields) {

  /** Copies the list. */
  public FormAnswers {
    fields = fields == null ? List.of() : List.copyOf(fields);
  }

  /** What decides who hears the whole, brought in by this side. */
  Classification whole(Optional<String> side) {
    return new Classification(
        Classification.category(dataCategory).orElse(DataCategory.NATIONAL_IDENTIFIER),
        professionalSecret,
        side,
        sharedUntil);
  }

  /** How this field is classified beside the whole, where it is. */
  Optional<FieldMarks> marks(String field) {
    return fields.stream().filter(marks -> marks.field().equals(field)).findFirst();
  }

  boolean isSecret(String field) {
    return professionalSecret || marks(field).flatMap(FieldMarks::professionalSecret).orElse(false);
  }

  boolean isConfided(String field) {
    return toldInConfidence || marks(field).flatMap(FieldMarks::toldInConfidence).orElse(false);
  }

  /** One field with what was filled in. */
  JsonObject only(String field) {
    return Json.createObjectBuilder().add(field, content.get(field)).build();
  }

  /** The names of what was filled in. */
  Stream<String> filledIn() {
    return content.keySet().stream();
  }
}
