package eu.vangnet.casework.cases;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat to give to an organisation. */
@Schema(description = "A seat at the table of a case for an organisation")
public record NewSeat(
    @Schema(
            description = "The seat, as the module names it",
            example = "police",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String seat,
    @Schema(
            description = "The organisation, as tokens name it",
            example = "police-west",
            maxLength = 60,
            pattern = "^[a-z0-9][a-z0-9.-]{0,59}$",
            required = true)
        String organisation,
    @Schema(
            description =
                "Of a seat that an earlier system gave and ended: when it ended. A seat that is"
                    + " held is ended by endSeat",
            example = "2016-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> until) {}
