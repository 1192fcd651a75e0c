package eu.vangnet.casework.transfers;

import eu.vangnet.casework.support.plans.ParcelPlan;
import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the words of a case fit into its letter, which is whole in memory and in one row, beside
 * up to 6 MiB of attachments. A case that is larger goes in fewer parts; nothing of it is cut off.
 */
final class LetterRoom {
  static final int MOST_BYTES = 4 * 1024 * 1024;
  private static final int WORTH_NAMING = MOST_BYTES / 20;
  private static final int KIBIBYTE = 1024;

  private LetterRoom() {}

  private record Part(String field, int bytes) {
    static Part of(String field, Object part) {
      return new Part(field, LetterRoom.bytes(part));
    }
  }

  /**
   * Refuses what does not fit.
   *
   * @throws ProblemException 400 naming each part that is worth leaving out, the largest first
   */
  static void require(TransferContent content) {
    int all = bytes(content);
    if (all > MOST_BYTES) {
      List<Violation> violations =
          parts(content)
              .filter(part -> part.bytes() >= WORTH_NAMING)
              .sorted(Comparator.comparing(Part::bytes).reversed())
              .map(part -> violation(part, all))
              .toList();
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  private static Stream<Part> parts(TransferContent content) {
    return Stream.of(
        Part.of("notes", content.file().notes()),
        Part.of("decisions", content.file().decisions()),
        Part.of("persons", content.persons()),
        Part.of("consents", content.consents()),
        Part.of("plans", content.plans()),
        Part.of("minutes", content.minutes()),
        Part.of("tasks", content.tasks()),
        Part.of("links", content.links()),
        Part.of("disclosures", content.disclosures()),
        Part.of("reviews", content.plans().stream().map(ParcelPlan::reviews).toList()),
        Part.of("afterCares", content.afterCares()),
        Part.of("assessments", content.assessments()),
        Part.of("mentorings", content.mentorings()),
        Part.of("forms", content.forms()));
  }

  private static int bytes(Object part) {
    return JsonMapping.JSON.toJson(part).getBytes(StandardCharsets.UTF_8).length;
  }

  private static Violation violation(Part part, int all) {
    return Violation.body(
        "/scope/" + part.field(),
        "tooLarge",
        "must be left out or lessened: the words of the case are "
            + all / KIBIBYTE
            + " KiB, "
            + part.bytes() / KIBIBYTE
            + " KiB of it here, and "
            + MOST_BYTES / KIBIBYTE
            + " KiB fit into one letter");
  }
}
