package eu.vangnet.casework.conferences.series;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series of conferences. */
@Schema(description = "A series of conferences")
public record SeriesView(
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
            description = "How often it meets, in words",
            example = "Every second Tuesday at nine",
            maxLength = 200)
        Optional<String> rhythm,
    @Schema(description = "Who sits there every time", maxItems = 30, required = true)
        List<SeatPlace> seats,
    @Schema(
            description = "When it was begun",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant createdAt) {

  static SeriesView of(ConferenceSeries series, SeriesText text, List<SeatPlace> seats) {
    return new SeriesView(
        series.id().toString(),
        address(series.id()),
        text.name(),
        text.rhythm(),
        seats,
        series.createdAt());
  }

  static String address(UUID id) {
    return "/v1/series/" + id;
  }
}
