package eu.vangnet.casework.conferences;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is asked to a conference. */
@Schema(description = "A place at a conference")
public record ParticipantView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "The function",
            example = "police",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String seat,
    @Schema(
            description = "The partner organisation; absent for the tenant's own people",
            example = "police-west",
            maxLength = 60)
        Optional<String> organisation,
    @Schema(
            description = "Whether the place comes from the series",
            example = "true",
            required = true)
        boolean standing) {

  static ParticipantView of(Participant participant) {
    return new ParticipantView(
        participant.id().toString(),
        participant.seat().seat(),
        participant.organisation(),
        participant.standing());
  }
}
