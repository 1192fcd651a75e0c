package eu.vangnet.casework.explanations;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who at the table of a case hears what. */
@Schema(
    description =
        "Who at the table of a case hears what when it asks for case work, and by which rule; of"
            + " the items that the caller hears")
public record AudienceView(
    @Schema(
            description = "Address of this list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/audiences",
            maxLength = 200,
            required = true)
        String self,
    @Schema(
            description = "Groups of fields, and items, at most 500 of each kind",
            maxItems = 5000,
            required = true)
        List<HeardThing> items) {}
