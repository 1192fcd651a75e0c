package eu.vangnet.casework.permissions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The briefings of a case. */
@Schema(description = "The briefings of a case")
public record BriefingList(
    @Schema(description = "The briefings", maxItems = 500, required = true)
        List<BriefingView> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002/briefings",
            maxLength = 1500,
            required = true)
        String self) {}
