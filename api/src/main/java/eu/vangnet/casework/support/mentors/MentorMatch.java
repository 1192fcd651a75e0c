package eu.vangnet.casework.support.mentors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mentor who could do it. */
@Schema(description = "A mentor who could do it, with the reasons")
public record MentorMatch(
    @Schema(
            description = "Identifier of the mentor",
            format = "uuid",
            example = "0190b6f4-0000-7000-8000-000000000003",
            required = true)
        String id,
    @Schema(
            description = "Address of the mentor",
            example = "/v1/mentors/0190b6f4-0000-7000-8000-00000000000d",
            maxLength = 200,
            pattern = "^/v1/mentors/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Name",
            example = "M. Voorbeeld",
            maxLength = 200,
            pattern = "^[^\\u0000-\\u001f]{1,200}$",
            required = true)
        String name,
    @Schema(
            description = "mentor or parentCoach; more may come",
            example = "mentor",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String kind,
    @Schema(description = "From when", format = "date", example = "2026-06-01")
        Optional<LocalDate> availableFrom,
    @Schema(description = "Why the mentor fits and what is missing", maxItems = 60, required = true)
        List<MatchReason> reasons) {

  /** Copies the lists; nothing where none is named. */
  public MentorMatch {
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
  }
}
