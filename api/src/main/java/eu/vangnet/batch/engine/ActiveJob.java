package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.LeaseLost;
import eu.vangnet.batch.records.JobRecord;
import eu.vangnet.batch.records.Lease;
import eu.vangnet.batch.records.StageJournal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A job while this process works on it. Bound to every thread that does a part of it. Thread-safe.
 */
final class ActiveJob {
  static final ScopedValue<ActiveJob> CURRENT = ScopedValue.newInstance();

  /** Why no more of it is begun. */
  enum Halt {
    /** Another worker has it, or may have. */
    LOST,
    /** Who asked for it wants it no longer. */
    CANCELLED,
    /** This process ends, or who asked for it rests; a worker goes on later. */
    PAUSED
  }

  private final JobRecord job;
  private final JobKind kind;
  private final Lease lease;
  private final StageJournal journal;
  private final Map<String, StageTurn> turns;
  private final AtomicReference<Halt> halt = new AtomicReference<>();
  private final AtomicReference<String> reason = new AtomicReference<>();
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);

  ActiveJob(
      JobRecord job,
      JobKind kind,
      Lease lease,
      StageJournal journal,
      Map<String, StageTurn> turns) {
    this.job = job;
    this.kind = kind;
    this.lease = lease;
    this.journal = journal;
    this.turns = Map.copyOf(turns);
  }

  JobRecord job() {
    return job;
  }

  JobKind kind() {
    return kind;
  }

  Lease lease() {
    return lease;
  }

  StageJournal journal() {
    return journal;
  }

  StageTurn turn(String stage) {
    return turns.get(stage);
  }

  /** The first reason counts; later ones change nothing. */
  void halt(Halt why) {
    halt.compareAndSet(null, why);
  }

  Optional<Halt> halted() {
    return Optional.ofNullable(halt.get());
  }

  boolean mayGoOn() {
    return halt.get() == null;
  }

  /**
   * Passes while there is no reason to stop.
   *
   * @throws LeaseLost when the job is halted here
   */
  void requireGoing() {
    if (!mayGoOn()) {
      throw new LeaseLost();
    }
  }

  void fail(String code) {
    reason.compareAndSet(null, code);
  }

  Optional<String> failure() {
    return Optional.ofNullable(reason.get());
  }

  /** True for the first caller: the thread that leads the job. */
  boolean begin() {
    return begun.compareAndSet(false, true);
  }

  void end() {
    ended.countDown();
  }

  void awaitEnd() throws InterruptedException {
    ended.await();
  }
}
