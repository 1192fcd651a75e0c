package eu.vangnet.casework.signals;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who took part in a weighing. As sent, stored sealed and shown. */
@Schema(description = "Who took part in the weighing")
public record WeighingParticipant(
    @Schema(
            description = "The organisation",
            example = "Police unit West",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String organisation,
    @Schema(
            description = "The seat it took, as the module names it",
            example = "police",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> seat,
    @Schema(
            description = "Who spoke for it",
            example = "W. Agent",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$")
        Optional<String> name) {

  /** No seat and name where none is sent. */
  public WeighingParticipant {
    seat = seat == null ? Optional.empty() : seat;
    name = name == null ? Optional.empty() : name;
  }
}
