package eu.vangnet.casework.conferences.series;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place at a conference: a function, and the organisation that fills it. */
@Schema(description = "A place at a conference: a function and the organisation that fills it")
public record SeatPlace(
    @Schema(
            description = "The function, such as police or municipality",
            example = "police",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String seat,
    @Schema(
            description =
                "The partner organisation, as its people's tokens name it; left out for the"
                    + " tenant's own people",
            example = "police-west",
            maxLength = 60,
            pattern = "^[^\\u0000-\\u001f]{1,60}$")
        Optional<String> organisation) {}
