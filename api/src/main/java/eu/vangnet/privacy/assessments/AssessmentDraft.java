package eu.vangnet.privacy.assessments;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The draft as a whole. */
@Schema(description = "The draft of the impact assessment, by chapters")
public record AssessmentDraft(
    @Schema(
            description = "The controller",
            example = "Gemeente Duinstad",
            maxLength = 200,
            required = true)
        String controller,
    @Schema(description = "The chapters in their order", maxItems = 50, required = true)
        List<ChapterView> items,
    @Schema(
            description = "Address of the draft",
            example = "/v1/assessments",
            maxLength = 1500,
            required = true)
        String self) {}
