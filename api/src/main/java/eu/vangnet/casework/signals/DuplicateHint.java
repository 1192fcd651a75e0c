package eu.vangnet.casework.signals;

import eu.vangnet.casework.persons.PersonLikeness;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signal that may be about the same person. */
@Schema(description = "A signal that may be about the same person: a hint and no finding")
public record DuplicateHint(
    @Schema(
            description = "Address of the other signal",
            example = "/v1/signals/0190b6f4-0000-7000-8000-000000000004",
            maxLength = 120,
            pattern = "^/v1/signals/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "When that one was reported",
            format = "date-time",
            example = "2026-02-02T09:30:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description = "What agrees: name, partOfName, dateOfBirth",
            example = "[\"name\"]",
            maxItems = 3,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        List<String> agreesIn,
    @Schema(
            description = "What is known of both and differs: dateOfBirth",
            example = "[\"dateOfBirth\"]",
            maxItems = 1,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        List<String> differsIn) {

  static DuplicateHint of(Signal other, PersonLikeness likeness) {
    return new DuplicateHint(
        "/v1/signals/" + other.id(), other.receivedAt(), likeness.agrees(), likeness.differs());
  }
}
