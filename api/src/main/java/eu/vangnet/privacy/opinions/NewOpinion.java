package eu.vangnet.privacy.opinions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the committee thinks. */
@Schema(description = "What the lawfulness committee thinks")
public record NewOpinion(
    @Schema(
            description = "Who speaks for the committee",
            example = "The chair",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String givenBy,
    @Schema(
            description = "What it thinks",
            example = "Only with the consent of the pupil.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String opinion) {}
