package eu.vangnet.batch.rounds;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A round that is made again ten minutes after each end, on a thread of its own, and finds for
 * itself what is due. One that fails is followed by the next all the same.
 */
public final class RepeatedRound {
  private static final Logger LOG = LoggerFactory.getLogger(RepeatedRound.class);
  private static final long REST_SECONDS = 600;

  private final String name;
  private final Runnable round;
  private final ScheduledExecutorService timer;

  /**
   * Does nothing until it is started.
   *
   * @param name of its thread and in its messages
   */
  public RepeatedRound(String name, Runnable round) {
    this.name = name;
    this.round = round;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name).factory());
  }

  /** Begins, when the server has all its parts. */
  public void start() {
    timer.scheduleWithFixedDelay(this::round, REST_SECONDS, REST_SECONDS, TimeUnit.SECONDS);
  }

  /** Makes no further round; what is due then is found after the next start. */
  public void stop() {
    timer.shutdownNow();
  }

  private void round() {
    try {
      round.run();
    } catch (RuntimeException failure) {
      // A scheduled task that throws is never run again.
      LOG.warn("{} could not be made", name, failure);
    }
  }
}
