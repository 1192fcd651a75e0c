package eu.vangnet.batch.engine;

/** How one stage of an active job is done; called by the artifacts of Jakarta Batch. */
interface StageTurn {

  /** Puts on record that it begins; called once before any {@link #work()}. */
  void begin(ActiveJob job);

  /** Does it, or a part of it where several threads call. */
  void work(ActiveJob job);

  /**
   * Puts on record that it has ended; called once, when all calls of {@link #work()} are back.
   *
   * @throws eu.vangnet.batch.jobs.WorkFailed when the job cannot go on
   */
  void end(ActiveJob job);
}
