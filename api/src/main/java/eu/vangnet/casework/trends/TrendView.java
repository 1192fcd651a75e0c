package eu.vangnet.casework.trends;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A trend. */
@Schema(description = "A form that was filled in about no person")
public record TrendView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the trend",
            example = "/v1/trends/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/trends/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The module whose form it is",
            example = "country-dk",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            required = true)
        String module,
    @Schema(
            description = "Its version",
            example = "1.0.0",
            maxLength = 20,
            pattern = "^[0-9]+[.][0-9]+[.][0-9]+$",
            required = true)
        String moduleVersion,
    @Schema(
            description = "The form",
            example = "trendReport",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String form,
    @Schema(
            description = "When it was reported",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant reportedAt,
    @Schema(
            description = "Pseudonymous subject of who reported it",
            example = "demo-caseworker",
            maxLength = 255,
            required = true)
        String reportedBy,
    @Schema(
            description = "What was filled in",
            type = SchemaType.OBJECT,
            example =
                "{\"from\":\"2026-01-01\",\"until\":\"2026-03-31\",\"trends\":[{\"trend\":\"Leaflets at"
                    + " the station\",\"place\":\"street\"}]}",
            additionalProperties = Schema.True.class,
            required = true)
        JsonObject content) {

  static TrendView of(Trend trend, TrendContent content) {
    return new TrendView(
        trend.id().toString(),
        "/v1/trends/" + trend.id(),
        trend.module(),
        trend.moduleVersion(),
        trend.form(),
        trend.reportedAt(),
        trend.reportedBy(),
        content.answers());
  }
}
