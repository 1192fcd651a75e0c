package eu.vangnet.privacy.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record to keep longer. */
@Schema(description = "A record to keep longer, with reasons")
public record NewExtension(
    @Schema(
            description = "Code of the rule that the record falls under",
            example = "country-nl.case",
            maxLength = 81,
            pattern = RuleCode.FORM,
            required = true)
        String rule,
    @Schema(description = "Identifier of the record", format = "uuid", required = true)
        String record,
    @Schema(
            description = "How much longer; not longer than the period of the rule",
            example = "P1Y",
            maxLength = 40,
            pattern = Lengths.FORM,
            required = true)
        String period,
    @Schema(
            description = "Why it is needed still",
            example = "The after-care goes on until next summer.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String reason) {}
