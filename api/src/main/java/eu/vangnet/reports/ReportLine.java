package eu.vangnet.reports;

import eu.vangnet.reports.store.StoredReport;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report in a list. */
@Schema(description = "A report in a list, without its figures")
public record ReportLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the report",
            example = "/v1/reports/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 160,
            pattern = "^/v1/reports/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Where it stands",
            enumeration = {"requested", "running", "protected", "released", "failed"},
            example = "protected",
            required = true)
        String state,
    @Schema(
            description = "What is counted",
            example = "quarterly-figures",
            maxLength = 40,
            pattern = "^[a-z][a-z-]{0,39}$",
            required = true)
        String definition,
    @Schema(
            description = "The quarter",
            example = "2026-Q3",
            maxLength = 7,
            pattern = "^(19|20)[0-9]{2}-Q[1-4]$",
            required = true)
        String period,
    @Schema(
            description = "When it was asked for",
            example = "2026-10-15T09:00:00Z",
            format = "date-time",
            required = true)
        Instant requestedAt) {

  static ReportLine of(StoredReport report) {
    return new ReportLine(
        report.id().toString(),
        ReportDesk.PATH + '/' + report.id(),
        report.state().code(),
        report.wish().definition(),
        report.wish().period(),
        report.requestedAt());
  }
}
