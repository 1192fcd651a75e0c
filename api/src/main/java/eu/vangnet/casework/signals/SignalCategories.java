package eu.vangnet.casework.signals;

import eu.vangnet.codelists.AgeBands;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * Under which categories of a dimension a signal counts. A tenant's own figures and the counts for
 * reports both ask here, so that they mean the same.
 *
 * @param scheme the scheme of age bands
 * @param coreCode the core code that a code of a list counts as, by list and code
 */
record SignalCategories(String scheme, BinaryOperator<String> coreCode) {

  /** The dimensions whose codes a module may add to, each with the name of its list. */
  private static final Set<String> EXTENSIBLE = Set.of("sector", "sex", "concern");

  /** Two words of a module for one core code count a signal once. */
  Set<String> of(String dimension, Object stored) {
    return codes(dimension, stored).stream()
        .map(code -> EXTENSIBLE.contains(dimension) ? coreCode.apply(dimension, code) : code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<String> codes(String dimension, Object stored) {
    return switch (dimension) {
      case "total" -> List.of("all");
      case "age" -> List.of(AgeBands.band(scheme, Optional.ofNullable((Integer) stored)));
      case "concern" -> concerns((String) stored);
      default -> List.of((String) stored);
    };
  }

  private static List<String> concerns(String stored) {
    List<String> codes = SignalLine.split(stored);
    return codes.isEmpty() ? List.of("notStated") : codes;
  }
}
