package eu.vangnet.privacy.assessments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the tenant says under a chapter. */
@Schema(description = "What the tenant says under a chapter, in place of what it said before")
public record NewStatement(
    @Schema(
            description = "Code of the chapter",
            example = "purposes",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String chapter,
    @Schema(
            description = "The statement; without names of persons concerned",
            example = "The council wants to reach young people early.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String text) {}
