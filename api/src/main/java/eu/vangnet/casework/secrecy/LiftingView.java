package eu.vangnet.casework.secrecy;

import eu.vangnet.casework.disclosures.Recipient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secrecy that was lifted. */
@Schema(description = "That whoever is bound to professional secrecy lets a note be told")
public record LiftingView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the lifting",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/liftings/0190b6f4-0000-7000-8000-000000000006",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/liftings/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Address of the note",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/notes/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/notes/[0-9a-f-]{36}$",
            required = true)
        String noteHref,
    @Schema(
            description = "Who may be told, in words",
            example = "The mentor at school",
            maxLength = 200,
            required = true)
        String recipient,
    @Schema(
            description = "Why it may be told",
            example = "He asked me to tell his mentor.",
            maxLength = 2000,
            required = true)
        String grounds,
    @Schema(description = "Who may be told, as a disclosure names its recipient")
        Optional<Recipient> addressee,
    @Schema(
            description = "The organisation that lifted it; absent for the tenant's own people",
            example = "health-west",
            maxLength = 60)
        Optional<String> organisation,
    @Schema(
            description = "Pseudonymous subject of who lifted it",
            example = "h.arts",
            maxLength = 255,
            required = true)
        String liftedBy,
    @Schema(
            description = "When",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant liftedAt,
    @Schema(
            description = "When it was taken back; absent while it stands",
            format = "date-time",
            example = "2026-04-12T09:00:00Z")
        Optional<Instant> endedAt) {

  static LiftingView of(SecrecyLifting lifting, LiftingWords words) {
    return new LiftingView(
        lifting.id().toString(),
        address(lifting.caseId(), lifting.id()),
        "/v1/cases/" + lifting.caseId() + "/notes/" + lifting.noteId(),
        words.recipient(),
        words.grounds(),
        words.addressee(),
        lifting.organisation(),
        lifting.liftedBy(),
        lifting.liftedAt(),
        lifting.endedAt());
  }

  static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/liftings/" + id;
  }
}
