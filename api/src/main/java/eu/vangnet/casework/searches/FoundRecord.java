package eu.vangnet.casework.searches;

import eu.vangnet.casework.persons.FoundPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of the person sought: where it is, and nothing of what it holds. */
@Schema(description = "A record of the person, without what it holds")
public record FoundRecord(
    @Schema(
            description = "signal or case; more may come",
            example = "signal",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String kind,
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the record",
            example = "/v1/signals/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/[a-z]+/[0-9a-f-]{36}$",
            required = true)
        String href) {

  static FoundRecord of(FoundPerson found) {
    return new FoundRecord(found.kind(), found.id().toString(), found.href());
  }
}
