package eu.vangnet.evaluations.instruments;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition in its instrument. */
@Schema(description = "An edition of an instrument")
public record InstrumentVersionLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the edition",
            example =
                "/v1/instruments/0190b6f4-0000-7000-8000-000000000005/versions/0190b6f4-0000-7000-8000-000000000006",
            maxLength = 160,
            pattern = "^/v1/instruments/[0-9a-f-]{36}/versions/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "Number of the edition, from 1 on",
            format = "int32",
            minimum = "1",
            maximum = "100",
            example = "1",
            required = true)
        int edition,
    @Schema(
            description = "When it was recorded",
            format = "date-time",
            example = "2026-03-02T10:00:00Z",
            required = true)
        Instant recordedAt) {

  static InstrumentVersionLine of(InstrumentVersion version) {
    return new InstrumentVersionLine(
        version.id().toString(), address(version), version.edition(), version.recordedAt());
  }

  static String address(InstrumentVersion version) {
    return "/v1/instruments/" + version.instrumentId() + "/versions/" + version.id();
  }
}
