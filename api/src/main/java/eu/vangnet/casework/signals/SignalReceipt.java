package eu.vangnet.casework.signals;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What whoever sent a signal in gets back. It repeats nothing of the signal: many who may record
 * one may not read any.
 */
@Schema(description = "Receipt for a recorded signal; repeats nothing of what it holds")
public record SignalReceipt(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
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
        Instant recordedAt) {

  static SignalReceipt of(Signal signal) {
    String id = signal.id().toString();
    return new SignalReceipt(id, "/v1/signals/" + id, signal.recordedAt());
  }
}
