package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.LeaseLost;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.tenants.TenantId;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries one item of a stage as often as its policy allows and records each outcome. */
final class Attempts {
  private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

  /**
   * How often something is waited for that passes, a quarter of an hour in all. A worker that
   * sleeps inside a transaction holds the fence of its tenant until it wakes up or its connection
   * ends, and a database that is started anew is away for a while; that is no failure of the
   * tenant.
   */
  private static final int MOST_WAITS = 100;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

  private final ActiveJob job;
  private final Stage stage;

  Attempts(ActiveJob job, Stage stage) {
    this.job = job;
    this.stage = stage;
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
        boolean held = Reasons.passes(failure) && waits < MOST_WAITS;
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
