package eu.vangnet.casework.conferences;

import eu.vangnet.casework.conferences.series.SeatPlace;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is at the conference. */
@Schema(description = "Somebody who is at the conference")
public record NewAttendee(
    @Schema(
            description = "Name",
            example = "Sanne Visser",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "The function, of a place that is asked to the conference",
            example = "police",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String seat,
    @Schema(
            description = "The partner organisation; left out for the tenant's own people",
            example = "police-west",
            maxLength = 60,
            pattern = "^[^\\u0000-\\u001f]{1,60}$")
        Optional<String> organisation,
    @Schema(
            description = "Whether this person leads the meeting; not when left out",
            example = "false")
        Optional<Boolean> leads,
    @Schema(
            description =
                "Identifiers of the items that the person is there for; all when left out",
            example = "[\"0190b6f4-0000-7000-8000-000000000033\"]",
            maxItems = 60,
            maxLength = 36,
            pattern = "^[0-9a-f-]{36}$")
        List<String> items) {

  /** For all items where none are named. */
  public NewAttendee {
    items = items == null ? List.of() : List.copyOf(items);
  }

  SeatPlace place() {
    return new SeatPlace(seat, organisation);
  }
}
