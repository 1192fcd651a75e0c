package eu.vangnet.privacy.complaints;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint. */
@Schema(description = "A complaint about how data are processed")
public record ComplaintView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the complaint",
            example = "/v1/complaints/0190b6f4-0000-7000-8000-000000000006",
            maxLength = 120,
            pattern = "^/v1/complaints/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "received or handled",
            example = "received",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "When it came",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant receivedAt,
    @Schema(description = "Who complains", example = "Robin Voorbeeld", maxLength = 200)
        Optional<String> name,
    @Schema(description = "Where the answer goes", example = "robin@huis.invalid", maxLength = 300)
        Optional<String> contact,
    @Schema(
            description = "What it is about",
            example = "My letter lay open on the desk.",
            maxLength = 10000,
            required = true)
        String words,
    @Schema(
            description = "founded, partlyFounded, unfounded or withdrawn",
            example = "founded",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> outcome,
    @Schema(
            description = "What was found and done",
            example = "You are right; letters are now locked away.",
            maxLength = 10000)
        Optional<String> explanation,
    @Schema(
            description = "When it was handled",
            format = "date-time",
            example = "2026-03-20T09:30:00Z")
        Optional<Instant> handledAt,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static ComplaintView of(Complaint complaint, ComplaintSecret secret, List<ActionView> actions) {
    return new ComplaintView(
        complaint.id().toString(),
        ComplaintLine.address(complaint.id()),
        complaint.state().code(),
        complaint.receivedAt(),
        secret.name(),
        secret.contact(),
        secret.words(),
        complaint.outcome(),
        secret.explanation(),
        complaint.handledAt(),
        actions);
  }
}
