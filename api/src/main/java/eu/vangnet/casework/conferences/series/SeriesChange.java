package eu.vangnet.casework.conferences.series;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a series can be changed by a merge patch (RFC 7396). */
@Schema(description = "What of a series can be changed; null removes the rhythm")
public record SeriesChange(
    @Schema(
            description = "What it is called; all who sit there see it, so it names no person",
            example = "Case conference Duinstad North",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> name,
    @Schema(
            description = "How often it meets, in words",
            example = "Every second Tuesday at nine",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> rhythm,
    @Schema(
            description = "Who sits there every time, from the next meeting that is planned on",
            maxItems = 30)
        List<SeatPlace> seats) {

  /** Copies the seats. */
  public SeriesChange {
    seats = seats == null ? List.of() : List.copyOf(seats);
  }
}
