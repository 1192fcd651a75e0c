package eu.vangnet.reports;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of reports. */
@Schema(description = "A page of reports, the latest first")
public record ReportList(
    @Schema(description = "The reports", maxItems = 500, required = true) List<ReportLine> items,
    @Schema(
            description = "Address of this page",
            example = "/v1/reports",
            maxLength = 500,
            required = true)
        String self,
    @Schema(
            description = "Address of the next page; absent on the last one",
            example = "/v1/reports?cursor=AAAA",
            maxLength = 500)
        Optional<String> next) {}
