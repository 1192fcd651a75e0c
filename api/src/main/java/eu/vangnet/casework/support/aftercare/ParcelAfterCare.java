package eu.vangnet.casework.support.aftercare;

import eu.vangnet.casework.cases.ParcelOrigin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * After-care, as it goes to another tenant with the case: its contacts without identifiers and
 * without the partner that brought them in.
 */
@Schema(description = "After-care, as it goes along")
public record ParcelAfterCare(
    @Schema(
            description = "What it is for, in words",
            example = "That the family knows whom to call.",
            maxLength = 2000,
            required = true)
        String aim,
    @Schema(description = "The contacts", maxItems = 100, required = true)
        List<CareContact> contacts,
    @Schema(
            description = "Why it ended",
            example = "The family does well and asks for no more.",
            maxLength = 2000)
        Optional<String> endReason,
    @Schema(description = "When it ended", format = "date-time", example = "2027-03-09T14:00:00Z")
        Optional<Instant> endedAt,
    @Schema(description = "Where it comes from", required = true) ParcelOrigin origin) {
  /** Copies the list. */
  public ParcelAfterCare {
    contacts = List.copyOf(contacts);
  }
}
