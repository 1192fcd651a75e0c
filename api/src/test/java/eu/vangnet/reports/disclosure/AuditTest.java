package eu.vangnet.reports.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A release that gives something away does not pass, whatever made it. */
class AuditTest {
  private static final ExactTable SECTORS =
      table(
          "sector",
          cell("education", 20, 15, 10),
          cell("police", 8, 5, 3),
          cell("health", 1, 2, 0),
          cell("online", 0, 0, 0));
  private static final ExactTable SEXES =
      table("sex", cell("female", 9, 7, 4), cell("male", 20, 15, 9));

  @Test
  void whatWeProtectPasses() {
    assertThat(Audit.findings(tables(), Suppression.of(tables()))).isEmpty();
  }

  @Test
  void theTotalOfAnotherTableGivesASmallRestAway() {
    List<ProtectedTable> naive = new ArrayList<>(Suppression.of(tables()));
    naive.replaceAll(table -> show(table, "police", 16));

    assertThat(Audit.findings(tables(), naive))
        .anyMatch(finding -> finding.contains("their sum is too small"))
        .anyMatch(finding -> finding.contains("too narrowly to the public"))
        .noneMatch(finding -> finding.matches(".*\\d.*"));
  }

  @Test
  void aSingleHiddenCellFollowsFromTheTotal() {
    List<ProtectedTable> naive = new ArrayList<>(Suppression.of(tables()));
    naive.replaceAll(table -> show(show(table, "police", 16), "online", 0));

    assertThat(Audit.findings(tables(), naive))
        .anyMatch(finding -> finding.contains("health is hidden and follows exactly"))
        .anyMatch(finding -> finding.contains("online is shown, which the rules forbid"));
  }

  @Test
  void aTotalThatHoldsWhatIsHiddenIsRefused() {
    List<ProtectedTable> naive = new ArrayList<>(Suppression.of(tables()));
    naive.replaceAll(
        table -> table.country().equals(ProtectedTable.ALL) ? show(table, "health", 3) : table);

    assertThat(Audit.findings(tables(), naive))
        .anyMatch(finding -> finding.contains("no sum of what is shown"));
  }

  @Test
  void aCellOfTwoTenantsIsNotShown() {
    ExactTable two = table("sector", cell("education", 40, 39, 0), cell("police", 30, 30, 30));

    assertThat(Suppression.of(List.of(two)).getFirst().cells().getFirst().shown()).isEmpty();
    assertThat(
            Audit.findings(
                List.of(two),
                Suppression.of(List.of(two)).stream()
                    .map(table -> show(table, "education", 79))
                    .toList()))
        .anyMatch(finding -> finding.contains("education is shown, which the rules forbid"));
  }

  @Test
  void aZeroIsHiddenLikeAnyOtherSmallCount() {
    List<ProtectedCell> cells = Suppression.of(tables()).getFirst().cells();

    assertThat(cells)
        .containsExactly(
            new ProtectedCell("education", Optional.of(45L)),
            new ProtectedCell("police", Optional.empty()),
            new ProtectedCell("health", Optional.empty()),
            new ProtectedCell("online", Optional.empty()));
  }

  @Test
  void noTextTellsAFigure() {
    assertThat(SECTORS.toString() + SECTORS.cells() + new KnownSum(java.util.Set.of(1), 45))
        .doesNotContainPattern("\\d\\d");
  }

  private static List<ExactTable> tables() {
    return List.of(SECTORS, SEXES);
  }

  private static ExactTable table(String dimension, ExactCell... cells) {
    return new ExactTable("signals", "NL", dimension, List.of(cells));
  }

  private static ExactCell cell(String category, long... contributions) {
    return new ExactCell(category, java.util.Arrays.stream(contributions).boxed().toList());
  }

  private static ProtectedTable show(ProtectedTable table, String category, long count) {
    return new ProtectedTable(
        table.measure(),
        table.country(),
        table.dimension(),
        table.cells().stream()
            .map(
                cell ->
                    cell.category().equals(category)
                        ? new ProtectedCell(category, Optional.of(count))
                        : cell)
            .toList());
  }
}
