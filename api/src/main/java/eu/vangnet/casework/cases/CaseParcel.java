package eu.vangnet.casework.cases;

import eu.vangnet.casework.signals.PersonDetails;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a case goes to another tenant: core codes that every tenant knows, and words. No
 * identifier of the sender, nobody who works there and no partner of it is in here.
 */
@Schema(description = "What of a case goes to another tenant")
public record CaseParcel(
    @Schema(
            description = "When the signal was received that the case began with",
            format = "date-time",
            example = "2026-03-02T09:30:00Z",
            required = true)
        Instant receivedAt,
    @Schema(
            description = "When the case was opened; its time limits go on",
            format = "date-time",
            example = "2026-03-09T14:00:00Z",
            required = true)
        Instant openedAt,
    @Schema(
            description = "The core phase that it is in (code list phase)",
            example = "active",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String phase,
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
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        List<String> concerns,
    @Schema(
            description = "Where it was noticed (code list place)",
            example = "school",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String place,
    @Schema(
            description = "Age in years, where known",
            example = "15",
            format = "int32",
            minimum = "0",
            maximum = "120")
        Optional<Integer> age,
    @Schema(
            description = "Sex (code list sex)",
            example = "notStated",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$",
            required = true)
        String sex,
    Optional<PersonDetails> person,
    @Schema(
            description = "What the case is about, in words",
            example = "Support at school and at home.",
            maxLength = 10000)
        Optional<String> summary,
    @Schema(
            description = "The notes that go, the earliest first",
            maxItems = 10000,
            required = true)
        List<ParcelNote> notes,
    @Schema(
            description = "The decisions that go, the earliest first",
            maxItems = 10000,
            required = true)
        List<ParcelStep> decisions) {

  /** Copies the lists. */
  public CaseParcel {
    concerns = concerns == null ? List.of() : List.copyOf(concerns);
    notes = notes == null ? List.of() : List.copyOf(notes);
    decisions = decisions == null ? List.of() : List.copyOf(decisions);
  }

  /** What was decided before, which becomes no record of the case, and codes that tell nobody. */
  public CaseParcel decided() {
    return new CaseParcel(
        receivedAt,
        openedAt,
        phase,
        sector,
        List.of(),
        place,
        Optional.empty(),
        sex,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        decisions);
  }
}
