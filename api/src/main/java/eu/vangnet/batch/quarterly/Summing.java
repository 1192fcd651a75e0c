package eu.vangnet.batch.quarterly;

import eu.vangnet.reports.content.TakingPart;
import eu.vangnet.reports.definitions.Breakdown;
import eu.vangnet.reports.definitions.QuarterlyFigures;
import eu.vangnet.reports.disclosure.ExactCell;
import eu.vangnet.reports.disclosure.ExactTable;
import eu.vangnet.tenants.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the figures of tenants together by country. Exact sums exist here, in memory, and end here.
 */
final class Summing {
  /** A tenant with what was counted at it. */
  record Contribution(Tenant tenant, TenantFigures figures) {}

  private final Map<String, List<Contribution>> byCountry = new TreeMap<>();

  Summing(List<Contribution> contributions) {
    for (Contribution contribution : contributions) {
      byCountry
          .computeIfAbsent(contribution.tenant().country(), country -> new ArrayList<>())
          .add(contribution);
    }
  }

  /** The tables of each country, in the order of the definition. */
  List<ExactTable> tables() {
    List<ExactTable> tables = new ArrayList<>();
    byCountry.forEach(
        (country, contributions) ->
            QuarterlyFigures.breakdowns()
                .forEach(table -> tables.add(table(country, table, contributions))));
    return tables;
  }

  private static ExactTable table(
      String country, Breakdown table, List<Contribution> contributions) {
    List<ExactCell> cells =
        table.categories().stream()
            .map(
                category ->
                    new ExactCell(
                        category,
                        contributions.stream()
                            .map(each -> each.figures().of(table, category))
                            .toList()))
            .toList();
    return new ExactTable(table.measure(), country, table.dimension(), cells);
  }

  /**
   * Who takes part, by country.
   *
   * @param leftOut tenants that should have been counted
   */
  List<TakingPart> takingPart(List<Tenant> leftOut) {
    TreeSet<String> countries = new TreeSet<>(byCountry.keySet());
    leftOut.forEach(tenant -> countries.add(tenant.country()));
    return countries.stream().map(country -> takingPart(country, leftOut)).toList();
  }

  private TakingPart takingPart(String country, List<Tenant> leftOut) {
    List<String> counted =
        byCountry.getOrDefault(country, List.of()).stream()
            .map(contribution -> contribution.tenant().id().value())
            .toList();
    int missing = (int) leftOut.stream().filter(tenant -> tenant.country().equals(country)).count();
    return new TakingPart(country, counted.size(), missing, counted);
  }
}
