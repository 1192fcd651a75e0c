package eu.vangnet.casework.transfers;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For what choice a preview is asked. */
@Schema(description = "What would go along with a case")
public record NewPreview(
    @Schema(description = "What shall go along", required = true) TransferScope scope,
    @Schema(
            description =
                "Identifier of the tenant that shall take it over; links go to cases only that it"
                    + " took over before",
            example = "nl-arnhem",
            minLength = 3,
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{1,38}[a-z0-9]$")
        Optional<String> receiver) {}
