package eu.vangnet.casework.explanations;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item or a group of fields, and who at the table hears it. */
@Schema(description = "An item, or a group of fields, and who at the table hears it")
public record HeardThing(
    @Schema(
            description = "What it is: a kind of item, or a group of fields",
            example = "note",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "Address of the item; absent for a group of fields",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/notes/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 200)
        Optional<String> href,
    @Schema(
            description = "Its data category",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String dataCategory,
    @Schema(description = "Each organisation at the table", maxItems = 500, required = true)
        List<Hearer> organisations) {}
