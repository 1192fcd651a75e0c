package eu.vangnet.casework.cases;

import eu.vangnet.casework.sharing.FieldGroup;
import eu.vangnet.casework.sharing.Hearing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case in a list: nothing that is sealed. */
@Schema(description = "A case in a list, without persons and words")
public record CaseLine(
    @Schema(description = "Identifier", format = "uuid", required = true) String id,
    @Schema(
            description = "Address of the case",
            example = "/v1/cases/0190b6f4-0000-7000-8000-000000000002",
            maxLength = 160,
            pattern = "^/v1/cases/[0-9a-f-]{36}$",
            required = true)
        String href,
    @Schema(
            description = "State, as the module names it",
            example = "caseConference",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> state,
    @Schema(
            description = "Core phase, the same in all countries (code list phase)",
            example = "tableDecision",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> phase,
    @Schema(
            description = "When it was opened",
            example = "2026-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> openedAt,
    @Schema(
            description = "When it was closed",
            example = "2026-03-09T14:00:00Z",
            format = "date-time")
        Optional<Instant> closedAt,
    @Schema(
            description = "Sector of who reported (code list sector)",
            example = "education",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> sector,
    @Schema(
            description = "Types of concern (code list concern)",
            example = "[\"noIdeologyIdentified\"]",
            maxItems = 8,
            required = true,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> concerns) {

  /** For the projection; concerns are stored as one text. */
  public CaseLine(
      String id,
      String state,
      String phase,
      Instant openedAt,
      Instant closedAt,
      String sector,
      String concerns) {
    this(
        id,
        "/v1/cases/" + id,
        Optional.of(state),
        Optional.of(phase),
        Optional.of(openedAt),
        Optional.ofNullable(closedAt),
        Optional.of(sector),
        concerns.isEmpty() ? List.of() : List.of(concerns.split(",", -1)));
  }

  /** What of it this caller hears. */
  CaseLine heardBy(Hearing hearing) {
    boolean shared = hearing.ofOwn().shows();
    return new CaseLine(
        id,
        href,
        state.filter(value -> shared),
        phase.filter(value -> shared),
        openedAt.filter(value -> shared),
        closedAt.filter(value -> shared),
        sector.filter(value -> hearing.shows(FieldGroup.SUMMARY)),
        hearing.shows(FieldGroup.CONCERN) ? concerns : List.of());
  }
}
