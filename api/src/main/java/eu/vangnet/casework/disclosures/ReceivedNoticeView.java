package eu.vangnet.casework.disclosures;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That what was told was rectified, erased or restricted where it came from. */
@Schema(description = "That what was told was rectified, erased or restricted where it came from")
public record ReceivedNoticeView(
    @Schema(
            description =
                "rectified, erased, restricted, lifted of a restriction, or unfounded where a"
                    + " signal was",
            example = "erased",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(
            description = "When it came",
            format = "date-time",
            example = "2026-04-12T09:00:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description = "What was answered; absent while an answer is owed",
            example = "erased",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> outcome) {

  static ReceivedNoticeView of(ReceivedNotice notice) {
    return new ReceivedNoticeView(notice.kind().code(), notice.receivedAt(), notice.outcome());
  }
}
