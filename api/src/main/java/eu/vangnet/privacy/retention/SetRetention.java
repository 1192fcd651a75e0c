package eu.vangnet.privacy.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the tenant decides of a rule. */
@Schema(description = "The tenant's own period of a rule")
public record SetRetention(
    @Schema(
            description = "Years, months and days; not longer than the limit of the rule",
            example = "P3Y",
            maxLength = 40,
            pattern = Lengths.FORM,
            required = true)
        String period,
    @Schema(
            description = "Why, and what it rests on",
            example = "The council decided on three years.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason,
    @Schema(
            description = "When the tenant looks at it again",
            format = "date",
            example = "2027-03-01")
        Optional<LocalDate> reviewOn) {}
