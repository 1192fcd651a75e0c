package eu.vangnet.testkit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Questions that several rules ask. */
final class Findings {
  private Findings() {}

  static List<String> none() {
    return List.of();
  }

  static List<String> when(boolean broken, String finding) {
    return broken ? List.of(finding) : none();
  }

  /** What is said twice. */
  static <T> List<String> duplicates(String what, Collection<T> things, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    return things.stream()
        .map(key)
        .filter(code -> !seen.add(code))
        .map(code -> what + " '" + code + "' is declared twice")
        .toList();
  }
}
