package eu.vangnet.casework.transfers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that another tenant hands over, in a list: nothing that is sealed. */
@Schema(description = "A case that another tenant hands over, in a list")
public record TransferLine(
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
            description = "When it came",
            format = "date-time",
            example = "2026-03-12T09:00:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description = "Address of the case that was opened from it",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 120,
            pattern = "^/v1/cases/[0-9a-f-]{36}$")
        Optional<String> caseHref) {

  static TransferLine of(ReceivedTransfer transfer) {
    return new TransferLine(
        transfer.id().toString(),
        address(transfer.id()),
        transfer.sender().value(),
        transfer.state().code(),
        transfer.receivedAt(),
        transfer.caseFile().map(file -> "/v1/cases/" + file));
  }

  static String address(UUID id) {
    return "/v1/transfers/" + id;
  }
}
