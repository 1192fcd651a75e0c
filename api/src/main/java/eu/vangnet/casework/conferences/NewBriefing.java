package eu.vangnet.casework.conferences;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is told that a conference is confidential. */
@Schema(description = "Who is told that what is heard at the conference is confidential")
public record NewBriefing(
    @Schema(
            description = "Identifiers of those who are told",
            example = "[\"0190b6f4-0000-7000-8000-000000000034\"]",
            minItems = 1,
            maxItems = 100,
            maxLength = 36,
            pattern = "^[0-9a-f-]{36}$",
            required = true)
        List<String> attendees) {

  /** Copies the identifiers. */
  public NewBriefing {
    attendees = attendees == null ? List.of() : List.copyOf(attendees);
  }
}
