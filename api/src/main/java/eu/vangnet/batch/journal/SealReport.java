package eu.vangnet.batch.journal;

/**
 * What one attempt to seal a tenant's journal came to.
 *
 * @param outcome how it ended
 * @param links how many entries got a number
 * @param broken how many of them did not carry a valid MAC
 */
public record SealReport(Outcome outcome, int links, int broken) {

  /** How an attempt ended. */
  public enum Outcome {
    /** Nothing waits any more. */
    SEALED,
    /** Another sealer holds the lease. */
    BUSY,
    /**
     * The chain does not contain its signed head, or ends in a link that the product did not make;
     * nothing was sealed on top of it.
     */
    HEAD_LOST
  }

  static SealReport of(Outcome outcome) {
    return new SealReport(outcome, 0, 0);
  }

  SealReport plus(int moreLinks, int moreBroken) {
    return new SealReport(outcome, links + moreLinks, broken + moreBroken);
  }
}
