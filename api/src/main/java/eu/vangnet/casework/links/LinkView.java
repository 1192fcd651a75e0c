package eu.vangnet.casework.links;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link, seen from one of its two cases. */
@Schema(description = "A link to another case")
public record LinkView(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the link, at the case that was asked",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/links/0190b6f4-0000-7000-8000-000000000003",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}/links/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Address of the other case",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000009",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}$",
            required = true)
        String linkedCaseHref,
    @Schema(
            description = "sameFamily, sameIncident or other",
            example = "sameFamily",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(description = "Why", example = "They are brothers.", maxLength = 2000)
        Optional<String> reason,
    @Schema(
            description = "When they were linked",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant linkedAt,
    @Schema(description = "Who linked them", example = "c.werker", maxLength = 255, required = true)
        String linkedBy) {

  static LinkView of(CaseLink link, LinkSecret secret, UUID from) {
    return new LinkView(
        link.id().toString(),
        address(from, link.id()),
        "/v1/cases/" + link.beyond(from),
        link.kind(),
        secret.reason(),
        link.linkedAt(),
        link.linkedBy());
  }

  static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/links/" + id;
  }
}
