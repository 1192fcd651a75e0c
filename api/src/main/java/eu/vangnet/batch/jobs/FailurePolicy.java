package eu.vangnet.batch.jobs;

/**
 * What becomes of work that fails.
 *
 * @param attempts how often it is tried, 1 to 20
 * @param goOnWithout whether the job goes on without a tenant whose attempts all failed; the other
 *     tenants of the stage have their turn in any case
 */
public record FailurePolicy(int attempts, boolean goOnWithout) {

  /** Checks the range. */
  public FailurePolicy {
    if (attempts < 1 || attempts > 20) {
      throw new IllegalArgumentException("work is tried 1 to 20 times");
    }
  }

  /** The job fails when one tenant does. */
  public static FailurePolicy strict(int attempts) {
    return new FailurePolicy(attempts, false);
  }

  /** The job goes on without tenants that fail. */
  public static FailurePolicy lenient(int attempts) {
    return new FailurePolicy(attempts, true);
  }
}
