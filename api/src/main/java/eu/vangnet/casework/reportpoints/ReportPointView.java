package eu.vangnet.casework.reportpoints;

import eu.vangnet.tenants.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report point as everybody sees it; this is also what the public copy holds. */
@Schema(description = "Where people can report a worry")
public record ReportPointView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the report point",
            example = "/v1/report-points/6f1c8f0e-2f43-4a52-9a35-1d0b6f5f8f11",
            maxLength = 120,
            pattern = "^/v1/report-points/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Name of the office",
            example = "Worry line of Duinstad",
            maxLength = 200,
            required = true)
        String name,
    @Schema(
            description = "For whom it is",
            example = "Parents, teachers, youth workers, and whoever worries.",
            maxLength = 500,
            required = true)
        String forWhom,
    @Schema(description = "How to reach it", required = true) ReportPointReach reach,
    @Schema(
            description = "Languages in which one can report (ISO 639-1)",
            example = "[\"nl\",\"en\"]",
            maxItems = 30,
            maxLength = 2,
            pattern = "^[a-z]{2}$",
            required = true)
        List<String> languages,
    @Schema(
            description = "When it is open",
            example = "Monday to Friday, 8 to 22",
            maxLength = 300,
            required = true)
        String hours,
    @Schema(
            description = "Country (ISO 3166-1 alpha-2)",
            example = "NL",
            maxLength = 2,
            pattern = "^[A-Z]{2}$",
            required = true)
        String country,
    @Schema(
            description = "Who publishes it and answers for it: the name of the tenant",
            example = "Gemeente Duinstad",
            maxLength = 200,
            required = true)
        String publisher,
    @Schema(
            description = "The region it serves (code list nuts)",
            example = "NL35",
            maxLength = 5,
            pattern = "^[A-Z]{2}[A-Z0-9]{0,3}$",
            required = true)
        String area,
    @Schema(
            description = "Whether one can report without giving a name",
            example = "true",
            required = true)
        boolean anonymous,
    @Schema(
            description = "When it was last changed",
            format = "date-time",
            example = "2026-03-02T10:00:00Z",
            required = true)
        Instant publishedAt) {
  static final String PATH = "/v1/report-points";

  static ReportPointView of(UUID id, NewReportPoint said, Tenant tenant, Instant publishedAt) {
    return new ReportPointView(
        id.toString(),
        address(id),
        said.name(),
        said.forWhom(),
        said.reach(),
        said.languages(),
        said.hours(),
        tenant.country(),
        tenant.name(),
        said.area().orElse(tenant.country()),
        said.anonymous(),
        publishedAt);
  }

  /** The same, published by somebody of this name. */
  ReportPointView by(String name) {
    return new ReportPointView(
        id,
        href,
        this.name,
        forWhom,
        reach,
        languages,
        hours,
        country,
        name,
        area,
        anonymous,
        publishedAt);
  }

  static String address(UUID id) {
    return PATH + "/" + id;
  }
}
