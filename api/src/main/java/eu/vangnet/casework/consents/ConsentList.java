package eu.vangnet.casework.consents;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said of support in a case. */
@Schema(description = "What was said of support")
public record ConsentList(
    @Schema(description = "The entries, the earliest first", maxItems = 500, required = true)
        List<ConsentView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/consents",
            maxLength = 1500,
            required = true)
        String self) {}
