package eu.vangnet.casework.reportpoints;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Report points of the public directory. */
@Schema(description = "Report points of the public directory")
public record ReportPointList(
    @Schema(description = "The report points, by name", maxItems = 500, required = true)
        List<ReportPointView> items,
    @Schema(
            description = "Whether there are more than these; then ask for a smaller area",
            example = "false",
            required = true)
        boolean more,
    @Schema(
            description = "Address of this list",
            example = "/v1/report-points",
            maxLength = 120,
            required = true)
        String self) {}
