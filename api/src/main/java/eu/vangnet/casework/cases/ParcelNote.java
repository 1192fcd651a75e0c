package eu.vangnet.casework.cases;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note of a case that goes to another tenant: without its author and its identifier. */
@Schema(description = "A note that goes along")
public record ParcelNote(
    @Schema(
            description = "Its number among the notes that go",
            format = "int32",
            minimum = "1",
            maximum = "10000",
            example = "1",
            required = true)
        int number,
    @Schema(
            description = "The number of the note that it amends",
            format = "int32",
            minimum = "1",
            maximum = "10000",
            example = "1")
        Optional<Integer> amends,
    @Schema(
            description = "fact or opinion",
            example = "fact",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "What sort of personal data it holds",
            example = "ordinary",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String dataCategory,
    @Schema(
            description = "When it was written",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant writtenAt,
    @Schema(
            description = "The text",
            example = "Mother called: he came along to football again.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String text,
    @Schema(
            description = "Until when others may hear it",
            format = "date-time",
            example = "2027-03-09T14:00:00Z")
        Optional<Instant> sharedUntil,
    @Schema(
            description = "Who wrote it: staff of the sender, or a partner of it; more may come",
            example = "staff",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String authorRole) {
  /** A letter of an earlier version names no role. */
  public ParcelNote {
    authorRole = authorRole == null ? ParcelOrigin.STAFF : authorRole;
  }
}
