package eu.vangnet.casework.signals;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts of the own tenant's signals by one dimension. */
@Schema(description = "Counts of the own tenant's signals by one dimension")
public record FigureList(
    @Schema(
            description = "The dimension that was asked for",
            example = "age",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String dimension,
    @Schema(
            description = "The scheme of age bands; the same for the other dimensions",
            example = "prevent2025",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String scheme,
    @Schema(description = "One count per code", maxItems = 500, required = true)
        List<FigureCount> items,
    @Schema(
            description = "All signals that were counted; one may have several concerns",
            format = "int64",
            minimum = "0",
            maximum = "9007199254740991",
            example = "412",
            required = true)
        long total,
    @Schema(
            description = "Address of these figures",
            example = "/v1/figures?dimension=age",
            maxLength = 500,
            required = true)
        String self) {}
