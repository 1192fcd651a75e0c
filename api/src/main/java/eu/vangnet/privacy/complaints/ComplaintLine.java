package eu.vangnet.privacy.complaints;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint in a list, and what whoever records one gets back: nothing that is sealed. */
@Schema(description = "A complaint without persons and words")
public record ComplaintLine(
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
            description = "founded, partlyFounded, unfounded or withdrawn",
            example = "founded",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> outcome,
    @Schema(
            description = "When it came",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant receivedAt) {

  static ComplaintLine of(Complaint complaint) {
    return new ComplaintLine(
        complaint.id().toString(),
        address(complaint.id()),
        complaint.state().code(),
        complaint.outcome(),
        complaint.receivedAt());
  }

  static String address(UUID id) {
    return "/v1/complaints/" + id;
  }
}
