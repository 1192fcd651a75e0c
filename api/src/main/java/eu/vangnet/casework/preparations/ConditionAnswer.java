package eu.vangnet.casework.preparations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a condition of the module's rules holds. As sent, as stored sealed and as shown. */
@Schema(description = "Whether a condition of the module's rules holds, and why")
public record ConditionAnswer(
    @Schema(
            description = "The condition",
            enumeration = {
              "necessary",
              "sourceConsents",
              "secrecyLifted",
              "personInformed",
              "consensus",
              "confidentialityBriefed"
            },
            example = "necessary",
            required = true)
        String condition,
    @Schema(description = "Whether it holds", example = "true", required = true) boolean holds,
    @Schema(
            description = "Why, in words",
            example = "The mentor cannot help without knowing.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String words) {}
