package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    @Schema(
            description =
                "Partners that gave leave for what they brought in; what others did stays",
            maxItems = 30)
        List<PartnerLeave> leaves) {
  private static final String CODE = "contradicts";

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
    List<Violation> violations = new ArrayList<>();
    boolean words = !notes.equals("none");
    if (!person) {
      String without = "must not go without the person: what people wrote names persons";
      refuse(violations, words, pointer + "/notes", without);
      refuse(violations, decisions, pointer + "/decisions", without);
      refuse(violations, attachments, pointer + "/attachments", without);
    }
    refuse(
        violations,
        !leaves.isEmpty() && !words && !attachments,
        pointer + "/leaves",
        "must be empty where neither notes nor attachments go");
    long partners = leaves.stream().map(PartnerLeave::organisation).distinct().count();
    refuse(
        violations, partners < leaves.size(), pointer + "/leaves", "must name each partner once");
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  private static void refuse(
      List<Violation> violations, boolean refused, String pointer, String message) {
    if (refused) {
      violations.add(Violation.body(pointer, CODE, message));
    }
  }

  ParcelChoice choice(Instant now) {
    return new ParcelChoice(
        person,
        ParcelChoice.Notes.valueOf(notes.toUpperCase(Locale.ROOT)),
        decisions,
        leaves.stream().map(PartnerLeave::organisation).collect(Collectors.toSet()),
        now);
  }
}
