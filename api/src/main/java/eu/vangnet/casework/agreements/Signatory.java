package eu.vangnet.casework.agreements;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signed for a party. As sent, as stored sealed and as shown. */
@Schema(description = "Who signed for a party")
public record Signatory(
    @Schema(
            description = "The party; left out for the tenant itself",
            example = "police-west",
            maxLength = 60,
            pattern = "^[a-z0-9][a-z0-9.-]{0,59}$")
        Optional<String> organisation,
    @Schema(
            description = "Name",
            example = "R. Voorbeeld",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "In which function",
            example = "Chief of the district",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String function) {}
