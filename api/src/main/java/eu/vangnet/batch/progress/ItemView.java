package eu.vangnet.batch.progress;

import eu.vangnet.batch.records.ItemRecord;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tenant in a stage of a job. */
@Schema(description = "A tenant in a stage of a job")
public record ItemView(
    @Schema(
            description = "Address of the tenant in the register",
            example = "/v1/tenants/nl-duinstad",
            maxLength = 60,
            pattern = "^/v1/tenants/[a-z0-9-]{1,40}$",
            required = true)
        String href,
    @Schema(
            description = "The tenant that is visited",
            example = "nl-duinstad",
            maxLength = 40,
            pattern = "^[a-z]{2}(-[a-z0-9]+)+$",
            required = true)
        String tenant,
    @Schema(
            description = "Name of the stage",
            example = "freeze",
            maxLength = 40,
            pattern = "^[a-z][a-z0-9-]{0,39}$",
            required = true)
        String stage,
    @Schema(
            description = "Where it stands",
            example = "finished",
            enumeration = {"waiting", "finished", "failed"},
            required = true)
        String state,
    @Schema(
            description = "How often it was tried in vain",
            example = "0",
            format = "int32",
            minimum = "0",
            maximum = "20",
            required = true)
        int attempts,
    @Schema(
            description = "Reason code of the last failure; more may come",
            example = "tenantUnavailable",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z]{2,39}$")
        Optional<String> reason,
    @Schema(description = "When it ended", example = "2026-03-09T14:01:00Z", format = "date-time")
        Optional<Instant> endedAt) {

  static ItemView of(ItemRecord item) {
    return new ItemView(
        "/v1/tenants/" + item.tenant().value(),
        item.tenant().value(),
        item.stage(),
        item.state().code(),
        item.attempts(),
        item.reason(),
        item.endedAt());
  }
}
