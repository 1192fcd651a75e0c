package eu.vangnet.reports.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides which cells are hidden, and adds up what is left. Same input, same result. */
final class Suppression {
  private Suppression() {}

  /** The tables of each country, and after them the same for all countries together. */
  static List<ProtectedTable> of(List<ExactTable> tables) {
    List<ProtectedTable> all = new ArrayList<>(tables.stream().map(Suppression::of).toList());
    all.addAll(together(all));
    return all;
  }

  private static ProtectedTable of(ExactTable table) {
    Set<ExactCell> hidden = hidden(table);
    List<ProtectedCell> cells =
        table.cells().stream()
            .map(
                cell ->
                    new ProtectedCell(
                        cell.category(),
                        hidden.contains(cell) ? Optional.empty() : Optional.of(cell.count())))
            .toList();
    return new ProtectedTable(table.measure(), table.country(), table.dimension(), cells);
  }

  /** Who knows the true total knows the sum of the hidden cells, so that must be safe as well. */
  private static Set<ExactCell> hidden(ExactTable table) {
    Set<ExactCell> hidden = new HashSet<>();
    List<ExactCell> shown = new ArrayList<>();
    table.cells().forEach(cell -> (SafeSum.of(cell) ? shown : hidden).add(cell));
    shown.sort(Comparator.comparingLong(ExactCell::count));
    while (!hidden.isEmpty() && !shown.isEmpty() && !isSafeTogether(hidden)) {
      hidden.add(shown.removeFirst());
    }
    return hidden;
  }

  private static boolean isSafeTogether(Set<ExactCell> hidden) {
    return hidden.size() > 1 && SafeSum.of(hidden);
  }

  private static List<ProtectedTable> together(List<ProtectedTable> tables) {
    Map<List<String>, List<ProtectedTable>> alike = new LinkedHashMap<>();
    for (ProtectedTable table : tables) {
      alike
          .computeIfAbsent(List.of(table.measure(), table.dimension()), key -> new ArrayList<>())
          .add(table);
    }
    return alike.values().stream().map(Suppression::sum).toList();
  }

  private static ProtectedTable sum(List<ProtectedTable> tables) {
    Map<String, Optional<Long>> sums = new LinkedHashMap<>();
    for (ProtectedTable table : tables) {
      for (ProtectedCell cell : table.cells()) {
        sums.merge(cell.category(), cell.shown(), Suppression::plus);
      }
    }
    List<ProtectedCell> cells =
        sums.entrySet().stream()
            .map(entry -> new ProtectedCell(entry.getKey(), entry.getValue()))
            .toList();
    ProtectedTable first = tables.getFirst();
    return new ProtectedTable(first.measure(), ProtectedTable.ALL, first.dimension(), cells);
  }

  private static Optional<Long> plus(Optional<Long> one, Optional<Long> other) {
    return one.isEmpty() ? other : Optional.of(one.get() + other.orElse(0L));
  }
}
