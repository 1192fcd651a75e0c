package eu.vangnet.batch.jobs;

/** What a job does once, for no tenant in particular. */
@FunctionalInterface
public interface OnceWork {

  /**
   * Does it, with no tenant bound. Called again after a failure or a crash, so doing it twice must
   * come to the same as once.
   *
   * @throws WorkFailed with a code that may be recorded
   */
  void run(StageRun run);
}
