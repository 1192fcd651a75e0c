package eu.vangnet.casework.signals;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What whoever sent a signal in gets back, then and later. It repeats nothing of the signal, for
 * many who may record one may not read any; and it tells that the signal was looked at, never what
 * was found: not by a word, nor by being there or not.
 */
@Schema(
    description =
        "Receipt for a recorded signal; it repeats nothing of it and never tells what was found")
public record SignalReceipt(
    @Schema(description = "Identifier of the signal", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the signal, for who may read it",
            example = "/v1/signals/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/signals/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-02T10:00:00Z",
            required = true)
        Instant recordedAt,
    @Schema(
            description = "received, and lookedAt once the signal was looked at",
            example = "received",
            enumeration = {"received", "lookedAt"},
            required = true)
        String state,
    @Schema(
            description = "Address of this receipt, for who holds a capability",
            example = "/v1/receipts/3f0c9a52-7a44-4f57-9d2e-6c1b7f0a9e55",
            maxLength = 120,
            pattern = "^/v1/receipts/[0-9a-f-]{36}$",
            required = true)
        String receiptHref,
    @Schema(
            description =
                "Capability that reads the receipt without an account; to hand to a caller",
            example = "vc1.bmwtYXJuaGVt.AAAA",
            maxLength = 600,
            pattern = "^vc1\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$")
        Optional<String> readCapability,
    @Schema(
            description = "Capability that adds to the signal until it was looked at",
            example = "vc1.bmwtYXJuaGVt.AAAA",
            maxLength = 600,
            pattern = "^vc1\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$")
        Optional<String> followCapability) {

  static SignalReceipt of(
      SignalReceiptRow row, Optional<String> readCapability, Optional<String> followCapability) {
    String id = row.signalId().toString();
    return new SignalReceipt(
        id,
        "/v1/signals/" + id,
        row.recordedAt(),
        row.lookedAt().isPresent() ? "lookedAt" : "received",
        "/v1/receipts/" + row.id(),
        readCapability,
        followCapability);
  }
}
