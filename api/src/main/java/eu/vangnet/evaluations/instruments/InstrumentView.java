package eu.vangnet.evaluations.instruments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument with its editions. */
@Schema(description = "An instrument with its editions, the first one first")
public record InstrumentView(
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
            description = "What it asks about and whom",
            example = "Asks first-line workers what they use of the training.",
            maxLength = 2000)
        Optional<String> about,
    @Schema(
            description = "Whose it is and under which terms it may be used",
            example = "Own work of the municipality, free to use",
            maxLength = 500)
        Optional<String> licence,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-02T10:00:00Z",
            required = true)
        Instant recordedAt,
    @Schema(description = "Its editions", maxItems = 100, required = true)
        List<InstrumentVersionLine> versions) {

  /** Copies the editions. */
  public InstrumentView {
    versions = List.copyOf(versions);
  }

  static InstrumentView of(
      Instrument instrument, InstrumentSecret secret, List<InstrumentVersion> versions) {
    return new InstrumentView(
        instrument.id().toString(),
        "/v1/instruments/" + instrument.id(),
        secret.name(),
        secret.about(),
        secret.licence(),
        instrument.recordedAt(),
        versions.stream().map(InstrumentVersionLine::of).toList());
  }
}
