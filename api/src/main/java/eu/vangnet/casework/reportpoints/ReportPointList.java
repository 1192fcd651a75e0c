package eu.vangnet.casework.reportpoints;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the public directory. */
@Schema(description = "A page of the public directory of report points")
public record ReportPointList(
    @Schema(description = "The report points, by name", maxItems = 500, required = true)
        List<ReportPointView> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/report-points",
            maxLength = 1500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/report-points?cursor=AAAA",
            maxLength = 1500)
        Optional<String> next) {}
