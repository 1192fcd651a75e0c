package eu.vangnet.casework.sheets;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one of those who took part says. */
@Schema(description = "What one of those who took part says to a feedback sheet")
public record VoiceView(
    @Schema(description = "Who", required = true) SheetParticipant participant,
    @Schema(
            description = "asked, approved or objected",
            example = "approved",
            maxLength = 20,
            pattern = "^[a-z]{1,20}$",
            required = true)
        String state,
    @Schema(
            description = "When it was said",
            format = "date-time",
            example = "2026-03-12T09:00:00Z")
        Optional<Instant> spokenAt,
    @Schema(
            description =
                "The grounds of an objection; seen by who objects and the tenant's own people",
            example = "The second sentence tells what she said in confidence.",
            maxLength = 2000)
        Optional<String> grounds) {

  static VoiceView of(SheetVoice voice, Optional<String> grounds) {
    return new VoiceView(voice.participant(), voice.state(), voice.spokenAt(), grounds);
  }
}
