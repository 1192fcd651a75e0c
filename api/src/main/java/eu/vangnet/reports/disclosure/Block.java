package eu.vangnet.reports.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cells that are not known by themselves and hang together through known sums. What an attacker can
 * learn of one block has nothing to do with any other.
 *
 * @param cells their numbers, in order
 * @param sums over these cells only
 */
record Block(List<Integer> cells, List<KnownSum> sums) {

  Block {
    cells = List.copyOf(cells);
    sums = List.copyOf(sums);
  }

  /** Takes out what is known by itself, and parts the rest where no sum connects it. */
  static List<Block> of(List<KnownSum> known) {
    List<KnownSum> open = withoutKnownCells(known);
    List<Block> blocks = new ArrayList<>();
    Set<KnownSum> left = new HashSet<>(open);
    for (KnownSum first : open) {
      if (left.remove(first)) {
        blocks.add(around(first, left));
      }
    }
    return blocks;
  }

  private static List<KnownSum> withoutKnownCells(List<KnownSum> known) {
    Map<Integer, Long> cells = new HashMap<>();
    known.stream()
        .filter(sum -> sum.cells().size() == 1)
        .forEach(sum -> cells.put(sum.cells().iterator().next(), sum.value()));
    List<KnownSum> open = new ArrayList<>();
    for (KnownSum sum : known) {
      Set<Integer> rest = new HashSet<>(sum.cells());
      rest.removeAll(cells.keySet());
      if (!rest.isEmpty()) {
        long subtracted =
            sum.cells().stream().mapToLong(cell -> cells.getOrDefault(cell, 0L)).sum();
        open.add(new KnownSum(rest, sum.value() - subtracted));
      }
    }
    return open;
  }

  private static Block around(KnownSum first, Set<KnownSum> left) {
    Set<Integer> cells = new TreeSet<>(first.cells());
    List<KnownSum> sums = new ArrayList<>(List.of(first));
    boolean grew = true;
    while (grew) {
      List<KnownSum> touching =
          left.stream().filter(sum -> sum.cells().stream().anyMatch(cells::contains)).toList();
      touching.forEach(sum -> cells.addAll(sum.cells()));
      sums.addAll(touching);
      grew = left.removeAll(touching);
    }
    return new Block(List.copyOf(cells), sums);
  }
}
