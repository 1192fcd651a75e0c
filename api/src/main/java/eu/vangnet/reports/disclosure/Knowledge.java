package eu.vangnet.reports.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All cells of a release, numbered, and everything an attacker knows of them: each published
 * number, and the true total of each table wherever that may be known. A total of one dimension is
 * that of every other, and somebody else may publish it: so it is taken as known although we do not
 * publish it.
 */
final class Knowledge {
  /** A cell with where it stands. */
  record Numbered(ExactTable table, ExactCell cell, boolean shown) {}

  private final List<Numbered> cells = new ArrayList<>();
  private final List<KnownSum> sums = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();

  Knowledge(List<ExactTable> exact, List<ProtectedTable> published) {
    exact.forEach(table -> number(table, published));
    exact.forEach(this::assumeTotal);
    published.forEach(this::take);
  }

  List<KnownSum> sums() {
    return sums;
  }

  /** Published numbers that are no sum of what is shown. */
  List<String> contradictions() {
    return contradictions;
  }

  List<Numbered> cells() {
    return cells;
  }

  Numbered cell(int number) {
    return cells.get(number);
  }

  /** Their sum, with what each tenant of each country contributes to it. */
  ExactCell together(Set<Integer> numbers) {
    Map<String, ExactCell> byCountry =
        numbers.stream()
            .map(cells::get)
            .collect(
                Collectors.toMap(
                    cell -> cell.table().country(), Numbered::cell, ExactCell::plus, TreeMap::new));
    return new ExactCell(
        "sum", byCountry.values().stream().flatMap(sum -> sum.contributions().stream()).toList());
  }

  private void number(ExactTable table, List<ProtectedTable> published) {
    for (ExactCell cell : table.cells()) {
      boolean shown =
          published.stream()
              .filter(own -> own.country().equals(table.country()) && isOf(own, table))
              .flatMap(own -> own.cells().stream())
              .anyMatch(c -> c.category().equals(cell.category()) && c.shown().isPresent());
      cells.add(new Numbered(table, cell, shown));
    }
  }

  private void assumeTotal(ExactTable table) {
    if (table.cells().size() > 1 && SafeSum.of(table.cells())) {
      know(numbers(cell -> cell.table().equals(table)));
    }
  }

  private void take(ProtectedTable published) {
    for (ProtectedCell cell : published.cells()) {
      Set<Integer> parts =
          numbers(
              known ->
                  known.shown()
                      && known.cell().category().equals(cell.category())
                      && isOf(published, known.table()));
      take(published, parts, cell.shown());
    }
    Set<Integer> all = numbers(known -> known.shown() && isOf(published, known.table()));
    take(published, all, published.total());
  }

  private void take(ProtectedTable published, Set<Integer> parts, Optional<Long> value) {
    Optional<Long> sum = Optional.of(parts).filter(some -> !some.isEmpty()).map(this::count);
    if (!Objects.equals(sum, value)) {
      contradictions.add(
          String.join(" ", published.measure(), published.country(), published.dimension())
              + " holds a number that is no sum of what is shown");
    }
    if (!parts.isEmpty()) {
      know(parts);
    }
  }

  private void know(Set<Integer> numbers) {
    sums.add(new KnownSum(numbers, count(numbers)));
  }

  private long count(Set<Integer> numbers) {
    return together(numbers).count();
  }

  private Set<Integer> numbers(Predicate<Numbered> wanted) {
    Set<Integer> numbers = new HashSet<>();
    IntStream.range(0, cells.size())
        .filter(number -> wanted.test(cells.get(number)))
        .forEach(numbers::add);
    return numbers;
  }

  private static boolean isOf(ProtectedTable published, ExactTable exact) {
    return published.measure().equals(exact.measure())
        && published.dimension().equals(exact.dimension())
        && (published.country().equals(exact.country())
            || published.country().equals(ProtectedTable.ALL));
  }
}
