package eu.vangnet.casework.preparations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a preparation lacks before it can be concluded. */
@Schema(description = "What a preparation lacks before anything may be told")
public record MissingPart(
    @Schema(
            description =
                "stepMissing, decisionOutdated, decidedNotToTell, secrecyNotLifted, noRule or"
                    + " conditionOpen; more may come",
            example = "stepMissing",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String code,
    @Schema(
            description = "The step, the item or the condition that it is about",
            example = "talk",
            maxLength = 60,
            required = true)
        String about,
    @Schema(
            description = "What to do, in words",
            example = "Take this step at least once.",
            maxLength = 300,
            required = true)
        String message) {}
