package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.Classification;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note on a case. */
@Schema(description = "A note on a case")
public record NoteView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the note",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/notes/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/notes/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "fact or opinion",
            example = "fact",
            enumeration = {"fact", "opinion"},
            required = true)
        String kind,
    @Schema(description = "Who wrote it", example = "c.werker", maxLength = 120, required = true)
        String author,
    @Schema(
            description = "When it was written",
            example = "2026-03-09T14:00:00Z",
            format = "date-time",
            required = true)
        Instant writtenAt,
    @Schema(
            description = "Identifier of the note that this one amends",
            example = "0190b6f4-0000-7000-8000-000000000003",
            format = "uuid",
            maxLength = 36)
        Optional<String> amends,
    @Schema(
            description = "The text",
            example = "Mother called.",
            maxLength = 10000,
            required = true)
        String text,
    @Schema(
            description =
                "Whether a child said it in confidence; then it is in nothing that a guardian gets",
            example = "false",
            required = true)
        boolean toldInConfidence,
    @Schema(
            description = "Which sort of personal data it holds",
            example = "ordinary",
            enumeration = {"ordinary", "special", "criminal", "nationalIdentifier"},
            required = true)
        String dataCategory,
    @Schema(
            description = "Whether it is a professional secret of who brought it in",
            example = "false",
            required = true)
        boolean professionalSecret,
    @Schema(
            description =
                "The partner that brought it in, or /elsewhere for what came with a case from"
                    + " another tenant and is shared for a time; absent for the tenant's own staff",
            example = "police-west",
            maxLength = 60)
        Optional<String> organisation,
    @Schema(
            description = "Until when other organisations may hear it",
            example = "2027-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> sharedUntil) {

  static NoteView of(CaseNote note, NoteText words) {
    Classification as = note.classification();
    return new NoteView(
        note.id().toString(),
        "/v1/cases/" + note.caseId() + "/notes/" + note.id(),
        note.kind(),
        note.author(),
        note.writtenAt(),
        note.amends(),
        words.text(),
        words.confided(),
        as.category().code(),
        as.professionalSecret(),
        as.organisation(),
        as.sharedUntil());
  }
}
