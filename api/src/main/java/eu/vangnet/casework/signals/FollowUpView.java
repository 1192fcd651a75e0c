package eu.vangnet.casework.signals;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up as shown with its signal. */
@Schema(description = "What was said of the signal later")
public record FollowUpView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Whether it confirms, refutes or adds",
            example = "refuted",
            enumeration = {"confirmed", "refuted", "moreInformation"},
            required = true)
        String kind,
    @Schema(
            description = "Of what it speaks",
            example = "opinion",
            enumeration = {"facts", "opinion"},
            required = true)
        String about,
    @Schema(
            description = "Whose words they are",
            example = "reporter",
            enumeration = {"reporter", "official"},
            required = true)
        String from,
    @Schema(
            description = "Who wrote them down; absent for a reporter without an account",
            example = "i.ntake",
            maxLength = 255)
        Optional<String> author,
    @Schema(
            description = "When",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant writtenAt,
    @Schema(
            description = "The words",
            example = "He came along to football again.",
            maxLength = 10000,
            required = true)
        String text) {

  /** Whether these are words of who reported, also where an official wrote them down. */
  boolean saidByReporter() {
    return from.equals(NewFollowUp.REPORTER);
  }

  static FollowUpView of(SignalFollowUp row, FollowUpText words) {
    return new FollowUpView(
        row.id().toString(),
        row.kind(),
        row.about(),
        row.origin(),
        row.author(),
        row.writtenAt(),
        words.text());
  }
}
