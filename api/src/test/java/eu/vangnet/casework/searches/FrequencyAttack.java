package eu.vangnet.casework.searches;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Guesses who is who in a dump from a public list of values, such as names, and the codes beside
 * each row. A person is linked when the guess for the row is the true value.
 *
 * @param values the public list, the most frequent first
 */
record FrequencyAttack(List<String> values) {

  /** A row of the dump, and the value that the attacker does not see. */
  record Row(long code, String value) {}

  /**
   * The best that an attacker does.
   *
   * @param own the codes that he makes of a value himself, with what he has
   */
  int linked(List<Row> dump, Function<String, List<Long>> own) {
    return Math.max(Math.max(byRank(dump), blind(dump)), byList(dump, own));
  }

  /** He makes the codes of the whole list, and believes the most frequent value of each code. */
  private int byList(List<Row> dump, Function<String, List<Long>> own) {
    Map<Long, String> guesses = new HashMap<>();
    values.forEach(value -> own.apply(value).forEach(code -> guesses.putIfAbsent(code, value)));
    return (int) dump.stream().filter(row -> row.value().equals(guesses.get(row.code()))).count();
  }

  /** The code that most rows have is that of the most frequent value, and so on down both lists. */
  private int byRank(List<Row> dump) {
    List<List<Row>> classes = new ArrayList<>(classes(dump).values());
    classes.sort(Comparator.comparingInt((List<Row> rows) -> rows.size()).reversed());
    int linked = 0;
    for (int place = 0; place < Math.min(classes.size(), values.size()); place++) {
      linked += count(classes.get(place), values.get(place));
    }
    return linked;
  }

  /** Everybody has the most frequent value: what the list alone is good for. */
  int blind(List<Row> dump) {
    return count(dump, values.getFirst());
  }

  /**
   * What guessing by frequency within the classes allows: whoever knew which values share a code,
   * for which the key is needed, would guess the most frequent of them for every row of it.
   */
  int withinKnownClasses(List<Row> dump) {
    return classes(dump).values().stream()
        .mapToInt(
            rows -> {
              Map<String, Long> held = rows.stream().collect(groupingBy(Row::value, counting()));
              Optional<String> guess = values.stream().filter(held::containsKey).findFirst();
              return guess.map(value -> held.get(value).intValue()).orElse(0);
            })
        .sum();
  }

  private static Map<Long, List<Row>> classes(List<Row> dump) {
    return dump.stream().collect(groupingBy(Row::code));
  }

  private static int count(List<Row> rows, String value) {
    return (int) rows.stream().filter(row -> row.value().equals(value)).count();
  }
}
