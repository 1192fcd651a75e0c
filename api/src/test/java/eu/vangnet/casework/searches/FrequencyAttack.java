package eu.vangnet.casework.searches;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses who is who in a dump from a public list of names and the codes beside each row. A person
 * is linked when the guess for the row is the true name.
 *
 * @param names the public list, the most frequent first
 */
record FrequencyAttack(List<String> names) {

  /** A row of the dump, and the name that the attacker does not see. */
  record Row(long code, String name) {}

  /** The code that most rows have is that of the most frequent name, and so on down both lists. */
  int byRank(List<Row> dump) {
    List<List<Row>> classes = new ArrayList<>(classes(dump).values());
    classes.sort(Comparator.comparingInt((List<Row> rows) -> rows.size()).reversed());
    int linked = 0;
    for (int place = 0; place < Math.min(classes.size(), names.size()); place++) {
      linked += count(classes.get(place), names.get(place));
    }
    return linked;
  }

  /** Everybody has the most frequent name: what the list alone is good for. */
  int blind(List<Row> dump) {
    return count(dump, names.getFirst());
  }

  /**
   * What guessing by frequency within the classes allows: whoever knew which names share a code,
   * for which the key is needed, would guess the most frequent of them for every row of it.
   */
  int withinKnownClasses(List<Row> dump) {
    return classes(dump).values().stream()
        .mapToInt(
            rows -> {
              Map<String, Long> held = rows.stream().collect(groupingBy(Row::name, counting()));
              Optional<String> guess = names.stream().filter(held::containsKey).findFirst();
              return guess.map(name -> held.get(name).intValue()).orElse(0);
            })
        .sum();
  }

  private static Map<Long, List<Row>> classes(List<Row> dump) {
    return dump.stream().collect(groupingBy(Row::code));
  }

  private static int count(List<Row> rows, String name) {
    return (int) rows.stream().filter(row -> row.name().equals(name)).count();
  }
}
