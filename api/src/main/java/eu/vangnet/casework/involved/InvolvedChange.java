package eu.vangnet.casework.involved;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a person of a case can be changed by a merge patch (RFC 7396). */
@Schema(description = "What of a person of a case can be changed; null removes")
public record InvolvedChange(
    @Schema(
            description = "Name; leave it out where a pseudonym is enough",
            example = "Robin Voorbeeld",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> name,
    @Schema(
            description = "What the person is called instead of the name",
            example = "Client 12",
            maxLength = 100,
            pattern = "^[^\\u0000-\\u001f]{1,100}$")
        Optional<String> pseudonym,
    @Schema(description = "Day of birth", format = "date", example = "2016-05-01")
        Optional<LocalDate> dateOfBirth,
    @Schema(
            description = "Age in years, where the day of birth is not known",
            example = "15",
            format = "int32",
            minimum = "0",
            maximum = "120")
        Optional<Integer> age,
    @Schema(
            description = "How the person is related to the person of concern",
            example = "Mother",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> relation,
    @Schema(
            description = "How to reach the person",
            example = "through the school",
            maxLength = 300,
            pattern = "^[^\\u0000-\\u001f]{1,300}$")
        Optional<String> contact,
    @Schema(
            description = "Remarks",
            example = "Prefers to be called in the evening.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> remarks,
    @Schema(
            description =
                "Of a guardian: identifier of the person of this case in whose place the guardian"
                    + " acts; the person of concern where it is left out",
            example = "0190b6f4-0000-7000-8000-000000000003",
            format = "uuid",
            maxLength = 36)
        Optional<String> guardianOf,
    @Schema(
            description =
                "Of a guardian: whether the guardian's interests stand against those of the child;"
                    + " then the guardian gets nothing of the case",
            example = "false")
        Optional<Boolean> conflictOfInterest,
    @Schema(
            description = "Why; needed with a conflict of interest",
            example = "The child fears him.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$")
        Optional<String> conflictGrounds,
    @Schema(
            description = "The day from which the person has no part in the case any more",
            format = "date",
            example = "2027-01-31")
        Optional<LocalDate> until) {

  /** Without what the person says of it, which nobody changes. */
  InvolvedSecret secret() {
    return new InvolvedSecret(
        name,
        pseudonym,
        dateOfBirth,
        age,
        relation,
        contact,
        remarks,
        guardianOf,
        conflictOfInterest,
        conflictGrounds,
        List.of());
  }

  static InvolvedChange of(InvolvedPerson person, InvolvedSecret known) {
    return new InvolvedChange(
        known.name(),
        known.pseudonym(),
        known.dateOfBirth(),
        known.age(),
        known.relation(),
        known.contact(),
        known.remarks(),
        known.guardianOf(),
        known.conflictOfInterest(),
        known.conflictGrounds(),
        person.until());
  }
}
