package eu.vangnet.casework.preparations;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes part in a talk. As sent, as stored sealed and as shown. */
@Schema(description = "Who takes part in a talk")
public record TalkParticipant(
    @Schema(
            description = "By function, not by name",
            example = "Constable of the district",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String function,
    @Schema(
            description = "The organisation, as tokens name it; absent for the tenant itself",
            example = "police-west",
            maxLength = 60,
            pattern = "^[a-z0-9][a-z0-9.-]{0,59}$")
        Optional<String> organisation) {}
