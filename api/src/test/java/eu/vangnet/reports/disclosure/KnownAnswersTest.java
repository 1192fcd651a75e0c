package eu.vangnet.reports.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit finds in tables of the literature what is known to be wrong with them. */
class KnownAnswersTest {
  private static final String TOTAL = "Total";

  @ParameterizedTest
  @ValueSource(strings = {"geurts", "hidden-exact-before", "hidden-exact-after"})
  void theIntervalsAreThoseOfTheLiterature(String name) {
    Map<String, Interval> found = table(name).intervals();

    Map<String, Interval> right = new HashMap<>();
    for (String[] row : rows(name)) {
      if (row[4].equals("hidden")) {
        right.put(
            row[1] + row[2], new Interval(Double.parseDouble(row[5]), Double.parseDouble(row[6])));
      }
    }
    assertSame(found, right);
  }

  @Test
  void aHiddenCellFollowsAlthoughEveryRowAndColumnHasTwo() {
    assertThat(table("hidden-exact-before").following()).contains(Set.of("wb"));
  }

  @Test
  void hidingOneMoreStopsIt() {
    assertThat(table("hidden-exact-after").following()).noneMatch(sum -> sum.size() == 1);
  }

  @Test
  void twoTablesThatAreSafeAloneAreUnsafeTogether() {
    KnownTable together = linked("status_tables_treated_alone");

    assertThat(together.following()).contains(Set.of("K"));
    assertSame(together.intervals(), linkedAnswers("status_tables_treated_alone", 9));
  }

  @Test
  void theKnownAnswerForLinkedTablesIsSafe() {
    KnownTable together = linked("status_linked_answer");

    assertThat(together.following()).noneMatch(sum -> sum.size() == 1);
    assertSame(together.intervals(), linkedAnswers("status_linked_answer", 12));
  }

  private static void assertSame(Map<String, Interval> found, Map<String, Interval> right) {
    assertThat(found.keySet()).isEqualTo(right.keySet());
    right.forEach(
        (cell, interval) -> {
          assertThat(found.get(cell).low()).as(cell).isCloseTo(interval.low(), within(1e-6));
          assertThat(found.get(cell).high()).as(cell).isCloseTo(interval.high(), within(1e-6));
        });
  }

  private static List<String[]> rows(String name) {
    return KnownTable.rows("01-interval-audit.csv").stream()
        .filter(row -> row[0].equals(name))
        .toList();
  }

  private static KnownTable table(String name) {
    KnownTable table = new KnownTable();
    List<String[]> rows = rows(name);
    rows.stream()
        .filter(row -> !row[1].equals(TOTAL) && !row[2].equals(TOTAL))
        .forEach(row -> table.cell(row[1] + row[2]));
    for (String[] row : rows) {
      if (row[4].equals("published")) {
        table.publish(
            table.cells(
                cell ->
                    (row[1].equals(TOTAL) || cell.startsWith(row[1]))
                        && (row[2].equals(TOTAL) || cell.endsWith(row[2]))),
            Long.parseLong(row[5]));
      }
    }
    return table;
  }

  /** The column numbers follow the header of the file. */
  private static final Map<String, Integer> STATUS =
      Map.of("status_tables_treated_alone", 4, "status_linked_answer", 11);

  private static KnownTable linked(String status) {
    KnownTable table = new KnownTable();
    List<String[]> rows = KnownTable.rows("02-linked-tables.csv");
    Map<String, String[]> regions = new HashMap<>();
    rows.stream()
        .filter(row -> !row[0].equals(TOTAL))
        .forEach(
            row -> {
              regions.put(row[0], row);
              table.cell(row[0]);
            });
    for (String[] row : rows) {
      if (row[STATUS.get(status)].equals("s")) {
        table.publish(
            table.cells(
                region ->
                    row[0].equals(region)
                        || (row[0].equals(TOTAL)
                            && fits(row[1], regions.get(region)[1])
                            && fits(row[2], regions.get(region)[2]))),
            Long.parseLong(row[3]));
      }
    }
    return table;
  }

  private static boolean fits(String wanted, String value) {
    return wanted.isEmpty() || wanted.equals(value);
  }

  private static Map<String, Interval> linkedAnswers(String status, int low) {
    Map<String, Interval> right = new HashMap<>();
    for (String[] row : KnownTable.rows("02-linked-tables.csv")) {
      if (!row[STATUS.get(status)].equals("s")) {
        right.put(
            row[0], new Interval(Double.parseDouble(row[low]), Double.parseDouble(row[low + 1])));
      }
    }
    return right;
  }
}
