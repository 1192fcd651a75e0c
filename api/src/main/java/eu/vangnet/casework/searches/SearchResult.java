package eu.vangnet.casework.searches;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a search found among what the caller may read. */
@Schema(description = "Records of the person among those that the caller may read")
public record SearchResult(
    @Schema(description = "The records, signals before cases", maxItems = 100, required = true)
        List<FoundRecord> items,
    @Schema(
            description = "Whether there are more than are shown; add what narrows the search",
            example = "false",
            required = true)
        boolean more) {}
