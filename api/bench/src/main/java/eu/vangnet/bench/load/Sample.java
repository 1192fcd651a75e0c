package eu.vangnet.bench.load;

import java.util.Arrays;

/**
 * What one run has measured.
 *
 * @param nanos how long each operation took, sorted
 * @param elapsed nanoseconds from the first request to the last answer
 * @param unavailable answers 503, which are not among the operations
 */
public record Sample(long[] nanos, long elapsed, long unavailable) {

  static Sample of(long[] unsorted, long elapsed, long unavailable) {
    long[] sorted = unsorted.clone();
    Arrays.sort(sorted);
    return new Sample(sorted, elapsed, unavailable);
  }

  /** Operations. */
  public int count() {
    return nanos.length;
  }

  /** Operations per second. */
  public double perSecond() {
    return count() * 1e9 / elapsed;
  }

  /** Milliseconds within which that share of the operations was answered. */
  public double millis(double share) {
    return nanos.length == 0
        ? 0
        : nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * share))] / 1e6;
  }
}
