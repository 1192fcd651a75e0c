package eu.vangnet.casework.transfers;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer as its sender sees it: nothing of what the receiver made of it. */
@Schema(description = "An own case that goes to another tenant")
public record CaseTransferView(
    @Schema(
            description =
                "Identifier, the same at the receiver: both sides name the transfer by it",
            format = "uuid",
            required = true)
        String id,
    @Schema(
            description = "Address of the transfer",
            example =
                "/v1/cases/0190b6f4-0000-7000-8000-000000000002/transfers/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 200,
            pattern = "^/v1/cases/[0-9a-f-]{36}/transfers/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Who shall take it over",
            example = "nl-arnhem",
            maxLength = 40,
            pattern = "^[a-z]{2}(-[a-z0-9]+)+$",
            required = true)
        String receiver,
    @Schema(
            description =
                "requested, delivered, revoking, revoked, accepted, rejected or undeliverable; more"
                    + " may come",
            example = "delivered",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "Why it waits or could not be delivered",
            example = "receiverSuspended",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> reason,
    @Schema(
            description = "Why the receiver rejected it",
            example = "notCompetent",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> rejection,
    @Schema(
            description = "The legal basis",
            example = "pgaAct",
            maxLength = 60,
            pattern = "^[a-z][A-Za-z0-9]{0,59}$",
            required = true)
        String legalBasis,
    @Schema(
            description = "When it was requested",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant requestedAt,
    @Schema(
            description = "When its end became known here",
            format = "date-time",
            example = "2026-03-14T09:00:00Z")
        Optional<Instant> settledAt,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static CaseTransferView of(
      SentTransfer transfer, String address, Optional<String> reason, List<ActionView> actions) {
    return new CaseTransferView(
        transfer.id().toString(),
        address,
        transfer.receiver().value(),
        transfer.state().code(),
        reason,
        transfer.rejection(),
        transfer.legalBasis(),
        transfer.requestedAt(),
        transfer.settledAt(),
        actions);
  }
}
