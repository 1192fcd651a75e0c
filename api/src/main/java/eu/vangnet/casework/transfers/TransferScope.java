package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.platform.problems.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall go along. Secrets never do, whatever is chosen. */
@Schema(description = "What shall go along with a case; secrets never do")
public record TransferScope(
    @Schema(
            description =
                "Whether the person of concern and the summary go. Without them nothing goes that"
                    + " people wrote, for words name persons",
            example = "true",
            required = true)
        boolean person,
    @Schema(
            description = "Which notes go",
            example = "facts",
            enumeration = {"all", "facts", "none"},
            required = true)
        String notes,
    @Schema(
            description = "Whether the decisions so far go, with their grounds",
            example = "true",
            required = true)
        boolean decisions,
    @Schema(
            description = "Whether attachments go, up to 6 MiB together",
            example = "false",
            required = true)
        boolean attachments,
    @Schema(description = "Whether the persons of the case go", example = "true")
        Optional<Boolean> persons,
    @Schema(
            description = "Whether what was said of support goes; with the persons only",
            example = "true")
        Optional<Boolean> consents,
    @Schema(
            description =
                "Whether the plans go, with goals, factors and measures; with the persons"
                    + " only",
            example = "true")
        Optional<Boolean> plans,
    @Schema(
            description =
                "Whether what approved minutes say of the case goes; with all notes only,"
                    + " among which the receiver keeps it",
            example = "true")
        Optional<Boolean> minutes,
    @Schema(description = "Whether the tasks go that are still open", example = "true")
        Optional<Boolean> tasks,
    @Schema(
            description = "Whether links go to cases that the receiver took over before",
            example = "true")
        Optional<Boolean> links,
    @Schema(
            description =
                "Whether it goes along what was told of the case so far; with the"
                    + " decisions only",
            example = "true")
        Optional<Boolean> disclosures,
    @Schema(description = "Whether the reviews of plans go; with the plans only", example = "true")
        Optional<Boolean> reviews,
    @Schema(
            description = "Whether after-care goes, with its contacts; with the persons only",
            example = "true")
        Optional<Boolean> afterCares,
    @Schema(
            description =
                "Whether it goes along that somebody was assessed, without who did it; with the"
                    + " persons only",
            example = "true")
        Optional<Boolean> assessments,
    @Schema(
            description =
                "Whether mentoring goes, agreements and sessions without the mentor; with the"
                    + " persons only",
            example = "true")
        Optional<Boolean> mentorings,
    @Schema(
            description =
                "Whether filled forms go as they are now, where the receiver works by that version"
                    + " of their module; with the persons only",
            example = "true")
        Optional<Boolean> forms,
    @Schema(
            description =
                "Partners that gave leave for what they brought in; what others did stays",
            maxItems = 30)
        List<PartnerLeave> leaves) {
  /** No leaves where none are named. */
  public TransferScope {
    leaves = leaves == null ? List.of() : List.copyOf(leaves);
  }

  /**
   * Refuses what cannot be meant together.
   *
   * @param pointer to the scope in the body
   * @throws ProblemException 400 naming each field
   */
  void requireConsistent(String pointer) {
    new ScopeConsistency(this, pointer).require();
  }

  static boolean takes(Optional<Boolean> part) {
    return part.orElse(false);
  }

  /** What was chosen, in words, for the record of what was told. */
  String inWords() {
    List<String> parts = new ArrayList<>(List.of("codes"));
    if (person) {
      parts.add("person");
    }
    if (!notes.equals("none")) {
      parts.add("notes (" + notes + ")");
    }
    if (decisions) {
      parts.add("decisions");
    }
    if (attachments) {
      parts.add("attachments");
    }
    ScopeConsistency.parts(this).stream()
        .filter(ScopeConsistency.Part::chosen)
        .map(ScopeConsistency.Part::name)
        .forEach(parts::add);
    return "Of the case: " + String.join(", ", parts);
  }

  /**
   * What may go.
   *
   * @param namesSource whether words name the protected source of the case
   */
  ParcelChoice choice(Instant now, Predicate<String> namesSource) {
    return new ParcelChoice(
        person,
        ParcelChoice.Notes.valueOf(notes.toUpperCase(Locale.ROOT)),
        decisions,
        leaves.stream().map(PartnerLeave::organisation).collect(Collectors.toSet()),
        now,
        namesSource);
  }
}
