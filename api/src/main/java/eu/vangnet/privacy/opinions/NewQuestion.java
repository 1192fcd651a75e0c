package eu.vangnet.privacy.opinions;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the committee is asked. */
@Schema(description = "A question to the lawfulness committee")
public record NewQuestion(
    @Schema(
            description = "The question; name no persons",
            example = "May the school hear of the plan before the parents do?",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String question,
    @Schema(
            description = "Identifier of the case it is about, where it is one",
            example = "0190b6f4-0000-7000-8000-000000000002",
            format = "uuid")
        Optional<String> caseId) {}
