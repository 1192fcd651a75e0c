package eu.vangnet.privacy.retention;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof that a record was erased. */
@Schema(description = "Proof that a record was erased, without any data of it")
public record TombstoneView(
    @Schema(description = "Identifier, random", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the tombstone",
            example = "/v1/tombstones/5b0e2c1a-1111-4222-8333-444455556666",
            maxLength = 120,
            pattern = "^/v1/tombstones/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Code of the rule",
            example = "country-nl.case",
            maxLength = 81,
            pattern = RuleCode.FORM,
            required = true)
        String rule,
    @Schema(
            description = "The period that was over",
            example = "P3Y",
            maxLength = 40,
            pattern = Lengths.FORM,
            required = true)
        String period,
    @Schema(
            description = "Legal basis of the period, or customary",
            example = "customary",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalSource,
    @Schema(
            description = "The run that erased it",
            example = "/v1/runs/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/runs/[0-9a-f-]{36}$",
            required = true)
        String runHref,
    @Schema(
            description = "The present of that run",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant erasedAt,
    @Schema(
            description =
                "A mark made of the record's identifier under the tenant's key; tells nothing to"
                    + " who does not know both",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            maxLength = 64,
            pattern = "^[0-9a-f]{64}$",
            required = true)
        String mark) {

  static TombstoneView of(Tombstone stone) {
    return new TombstoneView(
        stone.id().toString(),
        "/v1/tombstones/" + stone.id(),
        stone.rule(),
        stone.period(),
        stone.legalSource(),
        "/v1/runs/" + stone.runId(),
        stone.erasedAt(),
        stone.mark());
  }
}
