package eu.vangnet.casework.permissions;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A briefing that was held. */
@Schema(description = "A confidentiality briefing of an organisation in a case")
public record BriefingView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the briefing",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/briefings/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/briefings/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "The organisation",
            example = "police-west",
            maxLength = 60,
            required = true)
        String organisation,
    @Schema(
            description = "When it was recorded",
            example = "2026-03-09T14:00:00Z",
            format = "date-time",
            required = true)
        Instant briefedAt,
    @Schema(description = "Who recorded it", example = "c.werker", maxLength = 255, required = true)
        String recordedBy,
    @Schema(
            description = "How it was briefed",
            example = "Read out at the beginning of the meeting.",
            maxLength = 2000)
        Optional<String> how) {

  static String address(Object caseFile, Object id) {
    return "/v1/cases/" + caseFile + "/briefings/" + id;
  }

  static BriefingView of(Briefing briefing, ConditionWords words) {
    return new BriefingView(
        briefing.id().toString(),
        address(briefing.caseId(), briefing.id()),
        briefing.organisation(),
        briefing.briefedAt(),
        briefing.recordedBy(),
        words.how());
  }
}
