package eu.vangnet.casework.involved;

import eu.vangnet.casework.cases.ParcelOrigin;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person of a case who goes to another tenant with it: without the identifier. */
@Schema(description = "A person of the case who goes along")
public record ParcelPerson(
    @Schema(
            description = "The place among the persons that go",
            format = "int32",
            minimum = "1",
            maximum = "200",
            example = "1",
            required = true)
        int number,
    @Schema(
            description = "personOfConcern, adviceSeeker, family, guardian or other",
            example = "guardian",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String role,
    @Schema(description = "The name", example = "Karim Voorbeeld", maxLength = 200)
        Optional<String> name,
    @Schema(description = "What the person is called here", example = "uncle", maxLength = 200)
        Optional<String> pseudonym,
    @Schema(description = "Day of birth", format = "date", example = "1975-04-01")
        Optional<LocalDate> dateOfBirth,
    @Schema(
            description = "Age in years, where the day of birth is not known",
            format = "int32",
            minimum = "0",
            maximum = "120",
            example = "42")
        Optional<Integer> age,
    @Schema(description = "How the person stands to others", example = "father", maxLength = 200)
        Optional<String> relation,
    @Schema(description = "How to reach the person", example = "+31 6 00000000", maxLength = 500)
        Optional<String> contact,
    @Schema(description = "Remarks", example = "Works at night.", maxLength = 2000)
        Optional<String> remarks,
    @Schema(
            description = "Of a guardian: the place of who is in his care",
            format = "int32",
            minimum = "1",
            maximum = "200",
            example = "2")
        Optional<Integer> guardianOf,
    @Schema(
            description = "Of a guardian: whether his interests stand against those of the child",
            example = "false")
        Optional<Boolean> conflictOfInterest,
    @Schema(description = "Why", example = "The child fears him.", maxLength = 2000)
        Optional<String> conflictGrounds,
    @Schema(
            description = "The day from which the person has no part in the case any more",
            format = "date",
            example = "2027-01-31")
        Optional<LocalDate> until,
    @Schema(description = "Where it comes from", required = true) ParcelOrigin origin) {}
