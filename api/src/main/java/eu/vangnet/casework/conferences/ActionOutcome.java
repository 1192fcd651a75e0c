package eu.vangnet.casework.conferences;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an action. As sent and as stored sealed. */
@Schema(description = "What became of an action of a conference")
public record ActionOutcome(
    @Schema(
            description = "What was done and what came of it, or why it need not be done",
            example = "The trainer agreed and met him at the club.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String note) {}
