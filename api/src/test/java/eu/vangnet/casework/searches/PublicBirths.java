package eu.vangnet.casework.searches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days of birth as registers hold them: who does not know the day was born on the first of January,
 * so everybody knows which days are the most frequent ones.
 */
final class PublicBirths {
  private static final int FIRST_YEAR = 1996;
  private static final int YEARS = 16;

  /** Of ten persons so many have the first of a January. */
  private static final int UNKNOWN = 4;

  /** All days, the most frequent first: the Januaries of the youngest, then the other days. */
  List<String> inOrder() {
    Stream<LocalDate> januaries =
        IntStream.range(0, YEARS).mapToObj(year -> LocalDate.of(last() - year, 1, 1));
    Stream<LocalDate> others =
        LocalDate.of(FIRST_YEAR, 1, 1)
            .datesUntil(LocalDate.of(last() + 1, 1, 1))
            .filter(day -> day.getDayOfYear() > 1);
    return Stream.concat(januaries, others).map(LocalDate::toString).toList();
  }

  private static int last() {
    return FIRST_YEAR + YEARS - 1;
  }

  /** The days of so many persons; the younger, the more of them. */
  List<String> people(int count, Random random) {
    List<String> days = new ArrayList<>();
    for (int person = 0; person < count; person++) {
      int year = last() - Math.min(random.nextInt(YEARS), random.nextInt(YEARS));
      boolean unknown = random.nextInt(10) < UNKNOWN;
      int day = unknown ? 1 : 2 + random.nextInt(364);
      days.add(LocalDate.ofYearDay(year, day).toString());
    }
    return days;
  }
}
