package eu.vangnet.casework.signals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        List<String> concerns,
    @Schema(
            description = "Who it comes from (code list signalSource)",
            example = "professional",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String sourceKind,
    @Schema(
            description = "raisesConcern or contradictsConcern",
            example = "raisesConcern",
            enumeration = {"raisesConcern", "contradictsConcern"},
            required = true)
        String direction,
    @Schema(
            description = "The end of the time in which it is to be weighed",
            format = "date-time",
            example = "2026-03-16T23:00:00Z")
        Optional<Instant> weighBy,
    @Schema(
            description = "Whether it waits and that time is over",
            example = "false",
            required = true)
        boolean late) {

  /** For the projection; concerns are stored as one text. */
  public SignalLine(
      String id,
      String status,
      Instant receivedAt,
      Instant recordedAt,
      String sector,
      String concerns,
      String sourceKind,
      String direction,
      Instant weighBy,
      String coreOutcome) {
    this(
        id,
        "/v1/signals/" + id,
        status,
        receivedAt,
        recordedAt,
        sector,
        split(concerns),
        sourceKind,
        direction,
        Optional.ofNullable(weighBy),
        SignalStatus.of(status).waits(Optional.ofNullable(coreOutcome)));
  }

  /** The same line at that moment; before, it says of every signal that waits that it is late. */
  SignalLine at(Instant now) {
    boolean over = weighBy.filter(end -> !now.isBefore(end)).isPresent();
    return new SignalLine(
        id,
        href,
        status,
        receivedAt,
        recordedAt,
        sector,
        concerns,
        sourceKind,
        direction,
        weighBy,
        late && over);
  }

  static List<String> split(String stored) {
    return stored.isEmpty() ? List.of() : List.of(stored.split(",", -1));
  }
}
