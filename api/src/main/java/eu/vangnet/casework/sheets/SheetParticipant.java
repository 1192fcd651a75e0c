package eu.vangnet.casework.sheets;

import eu.vangnet.security.Principal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who took part, and so has to agree. As sent and as shown. */
@Schema(description = "Somebody who took part in the meeting, and so has to agree")
public record SheetParticipant(
    @Schema(
            description = "The person, as the token names them",
            example = "p.agent",
            maxLength = 255,
            pattern = "^[^\\u0000-\\u001f]{1,255}$",
            required = true)
        String subject,
    @Schema(
            description = "The organisation, as tokens name it; absent for the tenant's own people",
            example = "police-west",
            maxLength = 60,
            pattern = "^[a-z0-9][a-z0-9.-]{0,59}$")
        Optional<String> organisation) {

  static SheetParticipant of(Principal caller) {
    return new SheetParticipant(caller.subject(), caller.organisation());
  }
}
