package eu.vangnet.casework.conferences.series;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series to begin. */
@Schema(description = "A series of conferences to begin")
public record NewSeries(
    @Schema(
            description = "What it is called; all who sit there see it, so it names no person",
            example = "Case conference Duinstad North",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "How often it meets, in words",
            example = "Every second Tuesday at nine",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> rhythm,
    @Schema(description = "Who sits there every time", minItems = 1, maxItems = 30, required = true)
        List<SeatPlace> seats) {

  /** Copies the seats. */
  public NewSeries {
    seats = seats == null ? List.of() : List.copyOf(seats);
  }
}
