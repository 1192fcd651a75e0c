package eu.vangnet.casework.explanations;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the caller sees of a case what they see. */
@Schema(
    description =
        "Why the caller sees of a case what they see: each item that is shown, and by which rule"
            + " groups of fields and data categories are shown or withheld; of withheld items"
            + " nothing, not even whether there are any")
public record ExplanationView(
    @Schema(
            description = "Address of this explanation",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/explanation",
            maxLength = 200,
            required = true)
        String self,
    @Schema(description = "Groups of fields of the case", maxItems = 10, required = true)
        List<ExplainedPart> fields,
    @Schema(description = "What others bring in, by data category", maxItems = 10, required = true)
        List<ExplainedPart> categories,
    @Schema(
            description = "The items that are shown, at most 500 of each kind, the latest first",
            maxItems = 5000,
            required = true)
        List<ExplainedItem> items) {}
