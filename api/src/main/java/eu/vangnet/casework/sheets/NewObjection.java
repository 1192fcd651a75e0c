package eu.vangnet.casework.sheets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection to a sheet. */
@Schema(description = "An objection to a feedback sheet; it is not told then")
public record NewObjection(
    @Schema(
            description = "Why; seen by who objects and by the tenant's own people",
            example = "The second sentence tells what she said in confidence.",
            maxLength = 2000,
            pattern = "^[^\\u0000-\\u0008]{1,2000}$",
            required = true)
        String grounds) {}
