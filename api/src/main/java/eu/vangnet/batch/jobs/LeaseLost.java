package eu.vangnet.batch.jobs;

/**
 * This worker has the job no longer: another took over, or the job is to stop. Work lets it pass
 * and never catches it; what the transaction wrote is rolled back.
 */
public final class LeaseLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Without a trace, because it is no fault. */
  public LeaseLost() {
    super("the worker has the job no longer", null, false, false);
  }
}
