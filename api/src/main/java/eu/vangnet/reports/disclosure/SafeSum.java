package eu.vangnet.reports.disclosure;

import java.util.Collection;

/** When a sum may be known: enough persons, from enough tenants. */
public final class SafeSum {
  /** Smaller counts are hidden. */
  public static final int FEWEST_PERSONS = 10;

  /** With fewer contributing tenants, one could subtract itself and know another. */
  public static final int FEWEST_TENANTS = 3;

  private SafeSum() {}

  /** Whether this cell may be shown by itself. */
  static boolean of(ExactCell cell) {
    return cell.count() >= FEWEST_PERSONS && cell.contributors() >= FEWEST_TENANTS;
  }

  /**
   * Whether the sum of these cells may be known. The cells must be of one country, because
   * contributions are counted by the place of the tenant in its country.
   */
  static boolean of(Collection<ExactCell> cells) {
    return cells.stream().reduce(ExactCell::plus).map(SafeSum::of).orElse(true);
  }
}
