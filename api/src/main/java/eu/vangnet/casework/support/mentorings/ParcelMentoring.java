package eu.vangnet.casework.support.mentorings;

import eu.vangnet.casework.cases.ParcelOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement on mentoring, as it goes to another tenant with the case; the mentor stays. */
@Schema(description = "An agreement on mentoring, as it goes along; the mentor stays")
public record ParcelMentoring(
    @Schema(
            description = "What mentor and client agreed to work on, in words",
            example = "To find a way to talk with his father.",
            maxLength = 10000,
            required = true)
        String aims,
    @Schema(description = "From when", format = "date", example = "2026-03-09", required = true)
        LocalDate startsOn,
    @Schema(description = "Until when", format = "date", example = "2026-12-01")
        Optional<LocalDate> endsOn,
    @Schema(description = "When the mentor signed", format = "date", example = "2026-03-09")
        Optional<LocalDate> mentorSignedOn,
    @Schema(
            description = "When the client or a guardian signed",
            format = "date",
            example = "2026-03-09")
        Optional<LocalDate> clientSignedOn,
    @Schema(
            description = "Why it ended",
            example = "What they agreed on is reached.",
            maxLength = 2000)
        Optional<String> endReason,
    @Schema(description = "Its sessions, the earliest first", maxItems = 500, required = true)
        List<ParcelSession> sessions,
    @Schema(description = "Where it comes from", required = true) ParcelOrigin origin) {
  /** Copies the list. */
  public ParcelMentoring {
    sessions = List.copyOf(sessions);
  }

  MentoringContent content() {
    return new MentoringContent(aims, mentorSignedOn, clientSignedOn, endReason);
  }
}
