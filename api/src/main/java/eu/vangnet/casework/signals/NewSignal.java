package eu.vangnet.casework.signals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signal as it is sent in. Only the facts are needed: neither a person nor an ideology is. */
@Schema(description = "A signal to record; only the facts are required")
public record NewSignal(
    @Schema(
            description = "When it was reported; now, when left out",
            format = "date-time",
            example = "2026-03-02T09:30:00Z")
        Optional<Instant> receivedAt,
    @Schema(
            description = "Sector of who reported (code list sector)",
            example = "education",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> sector,
    @Schema(
            description =
                "Types of concern (code list concern); none is a common answer, and no ideology is"
                    + " one of a child under twelve",
            example = "[\"noIdeologyIdentified\"]",
            maxItems = 8,
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        List<String> concerns,
    @Schema(
            description = "Age in years, where known",
            format = "int32",
            minimum = "0",
            maximum = "120",
            example = "15")
        Optional<Integer> age,
    @Schema(
            description = "Sex (code list sex)",
            example = "notStated",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> sex,
    @Schema(
            description = "Where it was noticed (code list place)",
            example = "school",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> place,
    @Schema(
            description = "Who it comes from (code list signalSource)",
            example = "professional",
            maxLength = 40,
            pattern = "^[a-z][A-Za-z0-9]{0,39}$")
        Optional<String> sourceKind,
    Optional<SourceConsent> sourceConsent,
    @Schema(
            description =
                "Whether it raises a concern or speaks against one; raisesConcern when left out",
            example = "raisesConcern",
            enumeration = {"raisesConcern", "contradictsConcern"})
        Optional<String> direction,
    Optional<PersonDetails> person,
    Optional<ReporterDetails> reporter,
    @Schema(
            description = "What was seen or heard, as factually as possible",
            example = "Stopped coming to football and quarrels about it with friends.",
            minLength = 1,
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$",
            required = true)
        String facts,
    @Schema(
            description = "What the reporter makes of it, apart from the facts",
            example = "The mentor thinks he feels left out.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> opinion,
    @Schema(
            description = "What speaks against a concern",
            example = "Talks openly about it with his aunt.",
            maxLength = 10000,
            pattern = "^[^\\u0000-\\u0008]{1,10000}$")
        Optional<String> contradicting,
    Optional<SignalSource> source) {

  /** No concerns where none are named, and nothing said of the source. */
  public NewSignal {
    sourceKind = sourceKind == null ? Optional.empty() : sourceKind;
    sourceConsent = sourceConsent == null ? Optional.empty() : sourceConsent;
    direction = direction == null ? Optional.empty() : direction;
    concerns = concerns == null ? List.of() : List.copyOf(concerns);
  }
}
