package eu.vangnet.reports.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.reports.disclosure.BruteForceAttacker.Recovered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * Random persons, tenants and countries: whatever is published withstands other people's eyes.
 * Without the library's search for edge cases and smaller samples: for tables of tables it goes on
 * in the background and keeps the common pool from everybody else.
 */
class ProtectionProperties {
  private static final List<String> SECTORS = List.of("education", "police", "health", "online");
  private static final List<String> SEXES = List.of("female", "male", "notStated");

  /** The persons of each tenant of each country, by sector and sex. */
  record World(List<List<long[][]>> countries) {
    List<ExactTable> tables() {
      List<ExactTable> tables = new ArrayList<>();
      for (int country = 0; country < countries.size(); country++) {
        String name = "C" + country;
        tables.add(new ExactTable("signals", name, "sector", bySector(countries.get(country))));
        tables.add(new ExactTable("signals", name, "sex", bySex(countries.get(country))));
      }
      return tables;
    }

    private static List<ExactCell> bySector(List<long[][]> tenants) {
      List<ExactCell> cells = new ArrayList<>();
      for (int sector = 0; sector < SECTORS.size(); sector++) {
        int row = sector;
        cells.add(
            new ExactCell(
                SECTORS.get(sector),
                tenants.stream().map(t -> t[row][0] + t[row][1] + t[row][2]).toList()));
      }
      return cells;
    }

    private static List<ExactCell> bySex(List<long[][]> tenants) {
      List<ExactCell> cells = new ArrayList<>();
      for (int sex = 0; sex < SEXES.size(); sex++) {
        int column = sex;
        cells.add(
            new ExactCell(
                SEXES.get(sex),
                tenants.stream()
                    .map(t -> t[0][column] + t[1][column] + t[2][column] + t[3][column])
                    .toList()));
      }
      return cells;
    }

    Map<String, ExactCell> cells() {
      Map<String, ExactCell> all = new TreeMap<>();
      for (ExactTable table : tables()) {
        table
            .cells()
            .forEach(
                cell ->
                    all.put(
                        String.join("|", table.country(), table.dimension(), cell.category()),
                        cell));
      }
      return all;
    }
  }

  @Provide
  Arbitrary<World> worlds() {
    Arbitrary<Long> count =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(0L)),
            Tuple.of(3, Arbitraries.longs().between(0, 4)),
            Tuple.of(2, Arbitraries.longs().between(3, 30)),
            Tuple.of(1, Arbitraries.longs().between(60, 900)));
    Arbitrary<long[]> row = count.array(long[].class).ofSize(SEXES.size());
    Arbitrary<long[][]> tenant = row.array(long[][].class).ofSize(SECTORS.size());
    Arbitrary<List<long[][]>> country = tenant.list().ofMinSize(1).ofMaxSize(5);
    return country.list().ofMinSize(1).ofMaxSize(3).map(World::new);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void nothingBelowTenAndNothingOfFewTenantsIsShown(@ForAll("worlds") World world) {
    Map<String, ExactCell> exact = world.cells();
    for (ProtectedTable table : Protection.protect(world.tables())) {
      for (ProtectedCell cell : table.cells()) {
        assertThat(cell.shown().orElse(10L)).isGreaterThanOrEqualTo(10L);
        ExactCell truth =
            exact.get(String.join("|", table.country(), table.dimension(), cell.category()));
        if (truth != null && cell.shown().isPresent()) {
          assertThat(cell.shown()).contains(truth.count());
          assertThat(truth.contributors()).isGreaterThanOrEqualTo(3);
        }
      }
    }
  }

  /** Of cells and totals, of one country and of all: what a tenant can subtract, it subtracts. */
  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void noTenantComesCloseToAnotherByWhatIsShown(@ForAll("worlds") World world) {
    List<ProtectedTable> published = Protection.protect(world.tables());
    InsidersAttack attack = new InsidersAttack(world.cells());
    for (ProtectedTable table : published) {
      List<String> total = new ArrayList<>();
      for (ProtectedCell cell : table.cells()) {
        List<String> parts = partsOf(table, cell, published);
        assertThat(parts.isEmpty()).isEqualTo(cell.shown().isEmpty());
        attack.on(parts);
        total.addAll(parts);
      }
      attack.on(total);
    }
  }

  /** A cell of all countries together adds up what each of them shows. */
  private static List<String> partsOf(
      ProtectedTable table, ProtectedCell cell, List<ProtectedTable> published) {
    return published.stream()
        .filter(part -> !part.country().equals(ProtectedTable.ALL))
        .filter(part -> List.of(part.country(), ProtectedTable.ALL).contains(table.country()))
        .filter(part -> part.dimension().equals(table.dimension()))
        .filter(
            part ->
                part.cells().stream()
                    .filter(own -> own.category().equals(cell.category()))
                    .anyMatch(own -> own.shown().isPresent()))
        .map(part -> String.join("|", part.country(), part.dimension(), cell.category()))
        .toList();
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void noCombinationGivesASmallSumOfHiddenCells(@ForAll("worlds") World world) {
    Map<String, ExactCell> exact = world.cells();
    for (Recovered sum : new BruteForceAttacker(Protection.protect(world.tables())).attack()) {
      List<ExactCell> truth = byCountry(sum, exact);
      long persons = truth.stream().mapToLong(ExactCell::count).sum();
      int tenants = truth.stream().mapToInt(ExactCell::contributors).sum();
      assertThat(sum.value()).as("the attacker calculates well").isEqualTo(persons);
      assertThat(sum.cells()).as("a single hidden cell").hasSizeGreaterThan(1);
      assertThat(persons).as("persons in %s", sum.cells()).isGreaterThanOrEqualTo(10);
      assertThat(tenants).as("tenants in %s", sum.cells()).isGreaterThanOrEqualTo(3);
      new InsidersAttack(exact).on(sum.cells());
    }
  }

  /** Tenants of different countries are different tenants. */
  private static List<ExactCell> byCountry(Recovered sum, Map<String, ExactCell> exact) {
    Map<String, ExactCell> sums = new TreeMap<>();
    sum.cells().forEach(name -> sums.merge(name.split("\\|")[0], exact.get(name), ExactCell::plus));
    return List.copyOf(sums.values());
  }

  /** With the true totals in hand, every count below ten still fits each hidden cell. */
  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void everySmallCountFitsEachHiddenCell(@ForAll("worlds") World world) {
    List<ProtectedTable> published = Protection.protect(world.tables());
    for (ExactTable table : world.tables()) {
      ProtectedTable seen =
          published.stream()
              .filter(t -> t.country().equals(table.country()))
              .filter(t -> t.dimension().equals(table.dimension()))
              .findFirst()
              .orElseThrow();
      long total = table.cells().stream().mapToLong(ExactCell::count).sum();
      long rest = total - seen.total().orElse(0L);
      long hidden = seen.cells().stream().filter(cell -> cell.shown().isEmpty()).count();
      if (hidden > 0 && seen.total().isPresent()) {
        assertThat(hidden).isGreaterThan(1);
        assertThat(rest).isGreaterThanOrEqualTo(10);
        new InsidersAttack(world.cells()).on(hiddenOf(seen));
      }
    }
  }

  private static List<String> hiddenOf(ProtectedTable seen) {
    return seen.cells().stream()
        .filter(cell -> cell.shown().isEmpty())
        .map(cell -> String.join("|", seen.country(), seen.dimension(), cell.category()))
        .toList();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void thePublishedTotalsAddUpWhatIsShown(@ForAll("worlds") World world) {
    for (ProtectedTable table : Protection.protect(world.tables())) {
      Optional<Long> sum =
          table.cells().stream().flatMap(cell -> cell.shown().stream()).reduce(Long::sum);
      assertThat(table.total()).isEqualTo(sum);
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theSameTablesGiveTheSameRelease(@ForAll("worlds") World world) {
    assertThat(Protection.protect(world.tables())).isEqualTo(Protection.protect(world.tables()));
  }
}
