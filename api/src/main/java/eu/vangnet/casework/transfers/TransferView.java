package eu.vangnet.casework.transfers;

import eu.vangnet.platform.resources.ActionView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer as its receiver sees it. */
@Schema(description = "A case that another tenant hands over")
public record TransferView(
    @Schema(description = "Identifier, the same at the sender", format = "uuid", required = true)
        String id,
    @Schema(
            description = "Address of the transfer",
            example = "/v1/transfers/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 120,
            pattern = "^/v1/transfers/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Who hands it over",
            example = "nl-utrecht",
            maxLength = 40,
            pattern = "^[a-z]{2}(-[a-z0-9]+)+$",
            required = true)
        String sender,
    @Schema(
            description = "received, accepted, rejected or revoked; more may come",
            example = "received",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String state,
    @Schema(
            description = "Why; absent after it was rejected or revoked",
            example = "The family has moved to your town.",
            maxLength = 2000)
        Optional<String> reason,
    Optional<TransferContent> content,
    @Schema(
            description = "When it came",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description = "When it was answered here, or taken back by its sender",
            format = "date-time",
            example = "2026-03-14T09:00:00Z")
        Optional<Instant> decidedAt,
    @Schema(
            description = "Address of the case that was opened from it",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 120,
            pattern = "^/v1/cases/[0-9a-f-]{36}$")
        Optional<String> caseHref,
    @Schema(description = "What the caller may do now", maxItems = 20, required = true)
        List<ActionView> actions) {

  static TransferView of(
      ReceivedTransfer transfer, ReceivedSecret secret, List<ActionView> actions) {
    TransferLine line = TransferLine.of(transfer);
    return new TransferView(
        line.id(),
        line.href(),
        line.sender(),
        line.state(),
        secret.reason(),
        secret.content(),
        line.receivedAt(),
        transfer.decidedAt(),
        line.caseHref(),
        actions);
  }
}
