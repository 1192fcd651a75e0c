package eu.vangnet.reports.disclosure;

import java.util.Collection;

/**
 * When a sum may be known: enough persons, from enough tenants, and none of the tenants can take
 * its own off and know another. Suppression and audit ask this one rule of cells, of totals and of
 * what is hidden together.
 *
 * <p>Sums of what is safe are safe: each condition can be said of every pair of tenants, and adds
 * up.
 */
public final class SafeSum {
  /**
   * Smaller counts are hidden, and those that are smaller without what the largest contributor
   * knows to be its own.
   */
  public static final int FEWEST_PERSONS = 10;

  /** With fewer contributing tenants, one could subtract itself and know another. */
  public static final int FEWEST_TENANTS = 3;

  /**
   * The p% rule of the Handbook on Statistical Disclosure Control: no contributor may come to know
   * another's count more closely than within this percentage of it. The second largest comes
   * closest, to the largest.
   */
  public static final int CLOSEST_PERCENT = 10;

  private SafeSum() {}

  /** Whether this cell may be shown by itself. */
  static boolean of(ExactCell cell) {
    return cell.contributors() >= FEWEST_TENANTS
        && cell.withoutLargest(1) >= FEWEST_PERSONS
        && !isDominated(cell);
  }

  private static boolean isDominated(ExactCell cell) {
    long largest = cell.withoutLargest(0) - cell.withoutLargest(1);
    return cell.withoutLargest(2) * 100 < largest * CLOSEST_PERCENT;
  }

  /**
   * Whether the sum of these cells may be known. The cells must be of one country, because
   * contributions are counted by the place of the tenant in its country.
   */
  static boolean of(Collection<ExactCell> cells) {
    return cells.stream().reduce(ExactCell::plus).map(SafeSum::of).orElse(true);
  }
}
