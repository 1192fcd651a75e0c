package eu.vangnet.platform.sealing;

import eu.vangnet.tenants.TenantKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Codes by which equal values of a sealed column are found again, without telling which value it
 * is: the first bits of an HMAC under a key of the tenant. So few bits that a code stands for about
 * nine values: whoever reads the database and counts the codes learns which nine are together
 * nowhere, and which one of them it is never. What is found by a code is opened and compared.
 *
 * <p>The number of bits follows the number of rows, and a code says itself how many it has: a one
 * stands before them. Old rows keep their shorter codes when a tenant grows, which only makes their
 * classes larger; a search asks for all lengths. Works with the index key of the bound tenant.
 * Thread-safe.
 */
@Singleton
public class BlindIndex {
  /** The code of a row that has no such value: shorter than any other. */
  public static final int NOTHING = 0;

  /** Values that share a code on average: each one with eight others. */
  public static final int TOGETHER = 9;

  private static final int MOST_BITS = 24;

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
    return cut(number(label, value), bits(rows));
  }

  /** All codes that a row with this value may have. */
  public List<Integer> codes(String label, String value) {
    int number = number(label, value);
    return IntStream.rangeClosed(0, MOST_BITS).mapToObj(bits -> cut(number, bits)).toList();
  }

  /** Bits that divide so many rows into classes of {@link #TOGETHER}, as near as bits can. */
  static int bits(long rows) {
    double classes = Math.max(1.0, (double) rows / TOGETHER);
    return (int) Math.min(MOST_BITS, Math.round(Math.log(classes) / Math.log(2)));
  }

  private static int cut(int number, int bits) {
    int first = bits == 0 ? 0 : number >>> (Integer.SIZE - bits);
    return (1 << bits) | first;
  }

  private int number(String label, String value) {
    return keys.indexNumber((label + '\n' + value).getBytes(StandardCharsets.UTF_8));
  }
}
