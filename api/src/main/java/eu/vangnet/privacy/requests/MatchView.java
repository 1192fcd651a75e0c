package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.FoundRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record in which the person of a request may stand. */
@Schema(description = "A record in which the person may stand; a person decides whether it is so")
public record MatchView(
    @Schema(
            description = "Kind of the record",
            example = "case",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(description = "Identifier of the record", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the record",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 200,
            pattern = "^/v1/[a-z]+/[0-9a-f/a-z-]{36,180}$",
            required = true)
        String href,
    @Schema(
            description =
                "Whether the record is about the person; otherwise its words only mention a person"
                    + " of that name, and it is not erased for this request",
            example = "true",
            required = true)
        boolean subject) {

  static MatchView of(FoundRecord found) {
    return new MatchView(
        found.record().kind(), found.record().id().toString(), found.href(), found.subject());
  }
}
