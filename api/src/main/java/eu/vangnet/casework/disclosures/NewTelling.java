package eu.vangnet.casework.disclosures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody has told a recipient. */
@Schema(description = "How a recipient was told")
public record NewTelling(
    @Schema(
            description = "How, without what it was about",
            example = "By letter of 12 April.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String how) {}
