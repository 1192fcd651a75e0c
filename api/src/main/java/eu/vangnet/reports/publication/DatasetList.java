package eu.vangnet.reports.publication;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list of public datasets. */
@Schema(description = "The public datasets, the latest first, at most 500")
public record DatasetList(
    @Schema(description = "The datasets", maxItems = 500, required = true) List<DatasetLine> items,
    @Schema(
            description = "Address of the list",
            example = "/v1/datasets",
            maxLength = 500,
            required = true)
        String self) {}
