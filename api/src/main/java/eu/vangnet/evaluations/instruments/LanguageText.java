package eu.vangnet.evaluations.instruments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in one language. */
@Schema(description = "A text in one language")
public record LanguageText(
    @Schema(
            description = "Language (ISO 639)",
            example = "nl",
            maxLength = 3,
            pattern = "^[a-z]{2,3}$",
            required = true)
        String language,
    @Schema(
            description = "The text in this language",
            example = "Wat heeft u eraan gehad?",
            minLength = 1,
            maxLength = 1000,
            required = true)
        String text) {}
