package eu.vangnet.reports.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hipparchus.fraction.BigFraction;

/**
 * Finds every sum of hidden cells that follows from the known sums by adding and subtracting them,
 * with exact fractions. A single cell that follows is such a sum, too.
 *
 * <p>After elimination each independent equation has a cell of its own (its pivot) that no other
 * has. A sum takes a pivot or leaves it, so the sums that can follow are the subsets of the
 * equations; there are few in one block.
 */
final class SpanAudit {
  /** A block with more independent equations is refused rather than searched for ever. */
  static final int MOST_EQUATIONS = 16;

  private final List<Integer> cells;
  private final List<BigFraction[]> equations = new ArrayList<>();

  private SpanAudit(Block block) {
    this.cells = block.cells();
    block.sums().forEach(sum -> add(equation(sum)));
  }

  /**
   * The sums of hidden cells that follow in this block.
   *
   * @return empty when there are too many equations to try all
   */
  static Optional<List<Set<Integer>>> sums(Block block) {
    SpanAudit audit = new SpanAudit(block);
    if (audit.equations.size() > MOST_EQUATIONS) {
      return Optional.empty();
    }
    List<Set<Integer>> found = new ArrayList<>();
    audit.combinations(found::add);
    return Optional.of(found);
  }

  private BigFraction[] equation(KnownSum sum) {
    return cells.stream()
        .map(cell -> sum.cells().contains(cell) ? BigFraction.ONE : BigFraction.ZERO)
        .toArray(BigFraction[]::new);
  }

  /** Gauss-Jordan, one equation at a time; what follows from the others already is dropped. */
  private void add(BigFraction[] added) {
    BigFraction[] rest = added;
    for (BigFraction[] equation : equations) {
      rest = minus(rest, equation, rest[pivot(equation)]);
    }
    int pivot = pivot(rest);
    if (pivot == rest.length) {
      return;
    }
    BigFraction[] unit = scaled(rest, rest[pivot].reciprocal());
    equations.replaceAll(equation -> minus(equation, unit, equation[pivot]));
    equations.add(unit);
  }

  private void combinations(Consumer<Set<Integer>> found) {
    long all = 1L << equations.size();
    for (long chosen = 1; chosen < all; chosen++) {
      BigFraction[] sum = new BigFraction[cells.size()];
      Arrays.fill(sum, BigFraction.ZERO);
      BitSet bits = BitSet.valueOf(new long[] {chosen});
      for (int index = 0; index < equations.size(); index++) {
        if (bits.get(index)) {
          sum = minus(sum, equations.get(index), BigFraction.MINUS_ONE);
        }
      }
      plainSum(sum).ifPresent(found);
    }
  }

  /** The cells of a combination that takes each of them once; empty for any other. */
  private Optional<Set<Integer>> plainSum(BigFraction[] combination) {
    Set<Integer> taken = new HashSet<>();
    for (int index = 0; index < combination.length; index++) {
      if (combination[index].equals(BigFraction.ONE)) {
        taken.add(cells.get(index));
      } else if (!combination[index].equals(BigFraction.ZERO)) {
        return Optional.empty();
      }
    }
    return Optional.of(taken);
  }

  private static int pivot(BigFraction[] equation) {
    int index = 0;
    while (index < equation.length && equation[index].equals(BigFraction.ZERO)) {
      index++;
    }
    return index;
  }

  private static BigFraction[] minus(BigFraction[] from, BigFraction[] other, BigFraction times) {
    BigFraction[] result = from.clone();
    for (int index = 0; index < result.length; index++) {
      result[index] = result[index].subtract(other[index].multiply(times));
    }
    return result;
  }

  private static BigFraction[] scaled(BigFraction[] equation, BigFraction by) {
    BigFraction[] result = equation.clone();
    Arrays.setAll(result, index -> equation[index].multiply(by));
    return result;
  }
}
