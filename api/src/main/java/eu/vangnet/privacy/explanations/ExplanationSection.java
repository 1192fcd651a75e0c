package eu.vangnet.privacy.explanations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is explained. */
@Schema(description = "One thing that is explained")
public record ExplanationSection(
    @Schema(
            description =
                "why, look, fix, delete, pause, object, parents, time or complain; more may come",
            example = "look",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String topic,
    @Schema(
            description = "Heading",
            example = "You may look at it",
            maxLength = 200,
            required = true)
        String title,
    @Schema(
            description = "What a child of twelve understands",
            example = "You can ask what is written about you.",
            maxLength = 4000,
            required = true)
        String text) {}
