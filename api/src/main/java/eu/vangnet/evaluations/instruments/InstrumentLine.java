package eu.vangnet.evaluations.instruments;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument in a list. */
@Schema(description = "An instrument in a list")
public record InstrumentLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the instrument",
            example = "/v1/instruments/0190b6f4-0000-7000-8000-000000000005",
            maxLength = 120,
            pattern = "^/v1/instruments/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "What it is called",
            example = "Three months after the training",
            maxLength = 200,
            required = true)
        String name,
    @Schema(
            description = "How many editions it has",
            format = "int32",
            minimum = "1",
            maximum = "100",
            example = "1",
            required = true)
        int editions,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-02T10:00:00Z",
            required = true)
        Instant recordedAt) {

  static InstrumentLine of(Instrument instrument, InstrumentSecret secret) {
    return new InstrumentLine(
        instrument.id().toString(),
        "/v1/instruments/" + instrument.id(),
        secret.name(),
        instrument.latest(),
        instrument.recordedAt());
  }
}
