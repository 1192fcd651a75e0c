package eu.vangnet.casework.conferences.series;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series in a list. */
@Schema(description = "A series of conferences in a list")
public record SeriesLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the series",
            example = "/v1/series/0190b6f4-0000-7000-8000-000000000031",
            maxLength = 120,
            pattern = "^/v1/series/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "What it is called",
            example = "Case conference Duinstad North",
            maxLength = 200,
            required = true)
        String name,
    @Schema(
            description = "When it was begun",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant createdAt) {

  static SeriesLine of(ConferenceSeries series, SeriesText text) {
    return new SeriesLine(
        series.id().toString(), SeriesView.address(series.id()), text.name(), series.createdAt());
  }
}
