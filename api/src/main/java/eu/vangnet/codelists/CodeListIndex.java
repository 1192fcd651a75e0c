package eu.vangnet.codelists;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All code lists.
 *
 * @param items the lists
 * @param self address of this list
 */
@Schema(description = "All code lists")
public record CodeListIndex(
    @Schema(description = "The lists", maxItems = 200, required = true) List<CodeListLine> items,
    @Schema(
            description = "Address of this list",
            example = "/v1/codelists",
            maxLength = 120,
            required = true)
        String self) {}
