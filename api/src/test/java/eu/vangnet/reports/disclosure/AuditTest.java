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
          cell("police", 10, 6, 4),
          cell("health", 1, 2, 0),
          cell("online", 0, 0, 0));
  private static final ExactTable SEXES =
      table("sex", cell("female", 9, 7, 4), cell("male", 22, 16, 10));

  @Test
  void whatWeProtectPasses() {
    assertThat(Audit.findings(tables(), Suppression.of(tables()))).isEmpty();
  }

  @Test
  void theTotalOfAnotherTableGivesASmallRestAway() {
    List<ProtectedTable> naive = new ArrayList<>(Suppression.of(tables()));
    naive.replaceAll(table -> show(table, "police", 20));

    assertThat(Audit.findings(tables(), naive))
        .anyMatch(finding -> finding.contains("their sum must not be known"))
        .anyMatch(finding -> finding.contains("too narrowly to the public"))
        .noneMatch(finding -> finding.matches(".*\\d.*"));
  }

  @Test
  void aSingleHiddenCellFollowsFromTheTotal() {
    List<ProtectedTable> naive = new ArrayList<>(Suppression.of(tables()));
    naive.replaceAll(table -> show(show(table, "police", 20), "online", 0));

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
  void aCellThatIsSmallWithoutItsLargestContributionIsNotShown() {
    assertThat(shownFrom(12, 5, 4)).isEmpty();
    assertThat(shownFrom(12, 5, 5)).contains(22L);
    assertThat(shownFrom(1, 1, 8)).as("two real children behind eight made up ones").isEmpty();
  }

  @Test
  void aCellThatTellsTheSecondLargestTenantOfTheLargestIsNotShown() {
    assertThat(shownFrom(60, 5, 1000, 34)).isEmpty();
    assertThat(shownFrom(60, 66, 1000, 40)).contains(1166L);
    assertThat(shownFrom(500, 1000, 99, 0)).isEmpty();
    assertThat(shownFrom(500, 1000, 100, 0)).contains(1600L);
  }

  @Test
  void aTenantThatTakesOffItsOwnIsSeenInCellsAndTotals() {
    ExactTable planted = table("sector", cell("education", 1, 8, 1), cell("police", 0, 1, 0));
    List<ProtectedTable> naive =
        Suppression.of(List.of(planted)).stream()
            .map(table -> show(table, "education", 10))
            .toList();

    assertThat(Audit.findings(List.of(planted), naive))
        .as("to each of three tenants: in the cell and the total, of the country and of all")
        .filteredOn(finding -> finding.contains("leaves too few persons when a tenant takes off"))
        .hasSize(12)
        .noneMatch(finding -> finding.matches(".*\\d.*"));
  }

  @Test
  void aTenantThatComesTooCloseToAnotherIsSeen() {
    ExactTable dominated = table("sector", cell("education", 1000, 60, 9), cell("police", 9, 9, 9));
    List<ProtectedTable> naive =
        Suppression.of(List.of(dominated)).stream()
            .map(table -> show(table, "education", 1069))
            .toList();

    assertThat(Audit.findings(List.of(dominated), naive))
        .anyMatch(finding -> finding.contains("tells one tenant too closely what another counts"));
  }

  @Test
  void whatIsHiddenTogetherIsNotDominatedEither() {
    ExactTable sectors =
        table(
            "sector",
            cell("education", 30, 30, 30),
            cell("police", 20, 10, 10),
            cell("health", 200, 6, 2),
            cell("online", 40, 40, 40));
    List<ProtectedTable> published = Suppression.of(List.of(sectors));

    assertThat(published.getFirst().cells())
        .as("with police alone the second tenant would know the first's within twelve")
        .containsExactly(
            new ProtectedCell("education", Optional.empty()),
            new ProtectedCell("police", Optional.empty()),
            new ProtectedCell("health", Optional.empty()),
            new ProtectedCell("online", Optional.of(120L)));
    assertThat(
            Audit.findings(
                List.of(sectors),
                published.stream().map(table -> show(table, "education", 90)).toList()))
        .anyMatch(finding -> finding.contains("their sum must not be known"));
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

  private static Optional<Long> shownFrom(long... contributions) {
    ExactTable table = new ExactTable("signals", "NL", "all", List.of(cell("all", contributions)));
    return Protection.protect(List.of(table)).getFirst().cells().getFirst().shown();
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
