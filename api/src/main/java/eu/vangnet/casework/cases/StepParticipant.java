package eu.vangnet.casework.cases;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who took part in a decision. As sent, as stored sealed and as shown. */
@Schema(description = "Somebody who took part in a decision")
public record StepParticipant(
    @Schema(
            description = "The seat, as the module names it",
            example = "police",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$")
        Optional<String> seat,
    @Schema(
            description = "The organisation",
            example = "police-west",
            maxLength = 120,
            pattern = "^[^\\u0000-\\u001f]{1,120}$")
        Optional<String> organisation,
    @Schema(
            description = "The name of who took part",
            example = "T. Agent",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> name) {}
