package eu.vangnet.casework.signals;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signal in a list: nothing that is sealed. */
@Schema(description = "A signal in a list, without persons and words")
public record SignalLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the signal",
            example = "/v1/signals/0190b6f4-0000-7000-8000-000000000001",
            maxLength = 120,
            pattern = "^/v1/signals/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "recorded, weighed or caseOpened; more may come",
            example = "recorded",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String status,
    @Schema(
            description = "When it was reported",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description = "When it was recorded here",
            format = "date-time",
            example = "2026-03-02T10:00:00Z",
            required = true)
        Instant recordedAt,
    @Schema(
            description = "Sector of who reported (code list sector)",
            example = "education",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String sector,
    @Schema(
            description = "Types of concern (code list concern)",
            example = "[\"noIdeologyIdentified\"]",
            maxItems = 8,
            required = true,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> concerns) {

  /** For the projection; concerns are stored as one text. */
  public SignalLine(
      String id,
      String status,
      Instant receivedAt,
      Instant recordedAt,
      String sector,
      String concerns) {
    this(id, "/v1/signals/" + id, status, receivedAt, recordedAt, sector, split(concerns));
  }

  static List<String> split(String stored) {
    return stored.isEmpty() ? List.of() : List.of(stored.split(",", -1));
  }
}
