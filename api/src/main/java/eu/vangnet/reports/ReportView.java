package eu.vangnet.reports;

import eu.vangnet.platform.resources.ActionView;
import eu.vangnet.reports.content.CanonicalContent;
import eu.vangnet.reports.content.DatasetContent;
import eu.vangnet.reports.store.ReportShelf.StoredContent;
import eu.vangnet.reports.store.StoredReport;
import eu.vangnet.reports.store.StoredReport.Release;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report with what is known of it already: protected figures only. */
@Schema(description = "A report; its figures are protected already when they appear here")
public record ReportView(
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
            description = "Reason code, where it failed",
            example = "disclosureRisk",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z]{2,39}$")
        Optional<String> failure,
    @Schema(
            description = "What is counted",
            example = "quarterly-figures",
            maxLength = 40,
            pattern = "^[a-z][a-z-]{0,39}$",
            required = true)
        String definition,
    @Schema(
            description = "Version of the definition",
            example = "1.1.0",
            maxLength = 20,
            pattern = "^\\d+\\.\\d+\\.\\d+$",
            required = true)
        String definitionVersion,
    @Schema(
            description = "The quarter",
            example = "2026-Q3",
            maxLength = 7,
            pattern = "^(19|20)[0-9]{2}-Q[1-4]$",
            required = true)
        String period,
    @Schema(
            description = "The countries; empty for all",
            example = "[\"NL\"]",
            maxItems = 50,
            maxLength = 2,
            pattern = "^[A-Z]{2}$",
            required = true)
        List<String> countries,
    @Schema(
            description = "Nothing that was recorded later is counted",
            example = "2026-10-15T00:00:00Z",
            format = "date-time",
            required = true)
        Instant cutOff,
    @Schema(
            description = "When it was asked for",
            example = "2026-10-15T09:00:00Z",
            format = "date-time",
            required = true)
        Instant requestedAt,
    @Schema(
            description = "Who asked: the subject of a token",
            example = "analyst-1",
            maxLength = 255,
            required = true)
        String requestedBy,
    @Schema(
            description = "The job that works on it now, or did last",
            example = "/v1/jobs/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 160,
            pattern = "^/v1/jobs/[0-9a-f-]{36}$",
            required = true)
        String job,
    @Schema(
            description = "Who released it: the subject of a token",
            example = "analyst-2",
            maxLength = 255)
        Optional<String> releasedBy,
    @Schema(
            description = "When it was released",
            example = "2026-10-16T09:00:00Z",
            format = "date-time")
        Optional<Instant> releasedAt,
    @Schema(
            description = "The public dataset, once it is there",
            example = "/v1/datasets/6f1c8f0e-2f43-4a52-9a35-1d0b6f5f8f11",
            maxLength = 160,
            pattern = "^/v1/datasets/[0-9a-f-]{36}$")
        Optional<String> dataset,
    @Schema(
            description = "SHA-256 of the content as canonical JSON (RFC 8785)",
            example = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
            maxLength = 64,
            pattern = "^[0-9a-f]{64}$")
        Optional<String> checksum,
    @Schema(description = "The protected figures, once they are stored")
        Optional<DatasetContent> content,
    @Schema(description = "What the caller may do now", maxItems = 10, required = true)
        List<ActionView> actions) {

  static ReportView of(
      StoredReport report, Optional<StoredContent> content, List<ActionView> actions) {
    return new ReportView(
        report.id().toString(),
        ReportDesk.PATH + '/' + report.id(),
        report.state().code(),
        report.failure(),
        report.wish().definition(),
        report.wish().definitionVersion(),
        report.wish().period(),
        report.wish().countries(),
        report.wish().cutOff(),
        report.requestedAt(),
        report.requestedBy(),
        ReportDesk.JOBS + report.release().map(Release::job).orElse(report.id()),
        report.release().map(Release::by),
        report.release().map(Release::at),
        report
            .publishedAt()
            .flatMap(there -> report.release())
            .map(release -> "/v1/datasets/" + release.dataset()),
        content.map(StoredContent::checksum),
        content.map(stored -> CanonicalContent.read(stored.json())),
        actions);
  }
}
