package eu.vangnet.platform.edge;

/**
 * What the limiter says to one request.
 *
 * @param granted whether it may go on
 * @param limit requests per minute
 * @param remaining how many are left at this moment
 * @param resetSeconds until the full number is there again
 * @param retrySeconds until one more is there; 0 when granted
 */
record Allowance(
    boolean granted, long limit, long remaining, long resetSeconds, long retrySeconds) {

  /** Of two that a request needs both, the one that a caller must mind. */
  Allowance narrower(Allowance other) {
    if (granted != other.granted) {
      return granted ? other : this;
    }
    return other.remaining < remaining ? other : this;
  }
}
