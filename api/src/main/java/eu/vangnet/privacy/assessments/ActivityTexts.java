package eu.vangnet.privacy.assessments;

import eu.vangnet.privacy.register.ActivityView;
import eu.vangnet.privacy.statements.Chapter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows for each heading from an activity of the register. */
final class ActivityTexts {
  private static final List<String> SENSITIVE =
      List.of("special", "criminal", "nationalIdentifier");

  private ActivityTexts() {}

  static List<String> under(Chapter chapter, ActivityView activity) {
    String name = activity.name() + ": ";
    return switch (chapter) {
      case PROPOSAL -> List.of(activity.name() + ".");
      case PERSONAL_DATA ->
          List.of(
              name
                  + "data of "
                  + joined(activity.subjects())
                  + "; sorts: "
                  + joined(activity.dataCategories())
                  + "; kept in records of type "
                  + joined(activity.recordTypes())
                  + ".");
      case PROCESSINGS -> List.of(name + "collected, read, changed, told to its parties, erased.");
      case PURPOSES -> List.of(name + activity.purpose());
      case PARTIES ->
          activity.parties().stream()
              .map(party -> name + party.name() + " (" + party.role() + ").")
              .toList();
      case RETENTION -> activity.retention().stream().map(kept -> name + kept(kept)).toList();
      case LEGAL_GROUND -> List.of(name + activity.citation().orElse(activity.legalBasis()) + ".");
      case SPECIAL_DATA ->
          Stream.of(activity.dataCategories().stream().filter(SENSITIVE::contains).toList())
              .filter(found -> !found.isEmpty())
              .map(found -> name + joined(found) + ".")
              .toList();
      default -> List.of();
    };
  }

  private static String kept(ActivityView.KeptLine kept) {
    return kept.recordType()
        + " "
        + kept.period()
            .map(period -> period + kept.trigger().map(from -> " from " + from).orElse(""))
            .orElse(kept.standing())
        + ".";
  }

  private static String joined(List<String> codes) {
    return codes.stream().collect(Collectors.joining(", "));
  }
}
