package eu.vangnet.privacy.opinions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an opinion is followed. */
@Schema(description = "Whether an opinion is followed, and why")
public record NewFollowUp(
    @Schema(description = "Whether it is followed", example = "true", required = true)
        boolean followed,
    @Schema(
            description = "Why, or why not",
            example = "The pupil was asked and agrees.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String reasons) {}
