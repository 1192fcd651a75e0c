package eu.vangnet.casework.cases;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat that an organisation holds or held. */
@Schema(description = "A seat at the table of a case")
public record SeatView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the seat",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/seats/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/seats/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The seat",
            example = "police",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String seat,
    @Schema(
            description = "The organisation",
            example = "police-west",
            maxLength = 60,
            required = true)
        String organisation,
    @Schema(
            description = "Since when",
            example = "2026-03-09T14:00:00Z",
            format = "date-time",
            required = true)
        Instant since,
    @Schema(
            description = "Until when; absent while it is held",
            example = "2026-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> endedAt) {

  static SeatView of(CaseSeat seat) {
    return new SeatView(
        seat.id().toString(),
        "/v1/cases/" + seat.caseId() + "/seats/" + seat.id(),
        seat.seat(),
        seat.organisation(),
        seat.since(),
        seat.endedAt());
  }
}
