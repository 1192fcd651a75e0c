package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.LeaseLost;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.tenants.TenantId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries one item of a stage as often as its policy allows and records each outcome. */
final class Attempts {
  private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

  /**
   * How often an item waits for what passes, some minutes in all. A worker that sleeps inside a
   * transaction holds the fence of its tenant until it wakes up or its connection ends.
   */
  private static final int MOST_WAITS = 100;

  /**
   * How often all of a stage together waits for a database that is away, as one is that is started
   * anew; that is no failure of a tenant. It is not waited for once for each tenant on it, for
   * those of other databases wait behind them.
   */
  private static final int MOST_AWAY = 100;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

  private final ActiveJob job;
  private final Stage stage;
  private final AtomicInteger away;

  /**
   * Tries items of this stage.
   *
   * @param away counts how often the stage has waited for a database; all its partitions count
   *     together
   */
  Attempts(ActiveJob job, Stage stage, AtomicInteger away) {
    this.job = job;
    this.stage = stage;
    this.away = away;
  }

  /**
   * Tries.
   *
   * @param before how often it was tried in vain by earlier workers
   * @throws LeaseLost when the job is not ours any more; nothing is recorded then
   */
  void of(TenantId item, int before, Runnable work) {
    FailurePolicy policy = stage.policy();
    int waits = 0;
    int attempt = before + 1;
    while (true) {
      job.requireGoing();
      try {
        work.run();
        job.journal().finished(stage.name(), item);
        LOG.info("job {} stage {} visited {}", job.job().key().id(), stage.name(), item);
        return;
      } catch (LeaseLost lost) {
        throw lost;
      } catch (RuntimeException failure) {
        boolean held = waits < MOST_WAITS && isWaitedFor(failure);
        if (!held && (attempt >= policy.attempts() || Reasons.isForGood(failure))) {
          giveUp(item, failure);
          return;
        }
        if (!held) {
          job.journal().triedInVain(stage.name(), item, Reasons.of(failure));
          attempt++;
        }
        waits++;
      }
      rest(waits);
    }
  }

  private boolean isWaitedFor(RuntimeException failure) {
    return Reasons.passes(failure)
        && (!Reasons.of(failure).equals(Reasons.NO_DATABASE)
            || away.incrementAndGet() <= MOST_AWAY);
  }

  private void giveUp(TenantId item, RuntimeException failure) {
    // The log's format leaves out the texts of failures that are not ours.
    LOG.warn(
        "job {} stage {} failed for {}: {}",
        job.job().key().id(),
        stage.name(),
        item,
        Reasons.of(failure),
        failure);
    job.journal().failed(stage.name(), item, Reasons.of(failure));
  }

  /** Longer each time, so that what is busy gets its time. */
  private static void rest(int attempt) {
    try {
      Thread.sleep(FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 5)));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new LeaseLost();
    }
  }
}
