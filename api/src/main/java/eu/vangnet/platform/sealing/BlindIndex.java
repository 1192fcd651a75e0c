package eu.vangnet.platform.sealing;

import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Codes by which equal values of a sealed column are found again, without telling which value it
 * is: a part of an HMAC under a key of the tenant. So small a part that a code stands for about
 * nine values: whoever reads the database and counts the codes learns which values are together
 * nowhere, and which one of them it is never. What is found by a code is opened and compared.
 *
 * <p>How many codes there are follows the number of rows, and a code says itself among how many it
 * was made. Old rows keep their codes when a tenant grows, which only makes their classes larger; a
 * search asks for all that a value may have been given. Works with the index key of the bound
 * tenant. Thread-safe.
 */
@Singleton
public class BlindIndex {
  /** The code of a row that has no such value; no value gets it. */
  public static final int NOTHING = 0;

  /**
   * Rows for each code: about nine different values, for some rows have the same; each value shares
   * its code with about eight others.
   */
  static final double TOGETHER = 11;

  /** From step to step there are a quarter more codes, so classes are never far from their size. */
  private static final double GROWTH = 1.25;

  private static final int STEPS = 75;

  /** A code holds its step above and its number below this bit; there are fewer numbers. */
  private static final int STEP_BIT = 24;

  private final TenantKeys keys;

  /** Makes codes with the keys of the current tenant. */
  @Inject
  public BlindIndex(TenantKeys keys) {
    this.keys = keys;
  }

  /**
   * The code of a value among so many.
   *
   * @param label what the value is; equal values under two labels have nothing in common
   * @param value in a form in which what counts as equal is equal
   */
  public int code(String label, String value, long rows) {
    return cut(number(label, value), step(rows));
  }

  /** All codes that a row with this value may have. */
  public List<Integer> codes(String label, String value) {
    long number = number(label, value);
    return IntStream.range(0, STEPS).mapToObj(step -> cut(number, step)).toList();
  }

  /** The step whose number of codes divides so many rows best. */
  static int step(long rows) {
    double wanted = Math.max(1.0, rows / TOGETHER);
    return (int) Math.min(STEPS - 1, Math.round(Math.log(wanted) / Math.log(GROWTH)));
  }

  private static int cut(long number, int step) {
    long codes = Math.round(StrictMath.pow(GROWTH, step));
    long share = (number * codes) >>> Integer.SIZE;
    return (int) (((step + 1L) << STEP_BIT) | share);
  }

  /** From zero to two to the power of 32, without it. */
  private long number(String label, String value) {
    return Integer.toUnsignedLong(
        keys.indexNumber((label + '\n' + value).getBytes(StandardCharsets.UTF_8)));
  }
}
