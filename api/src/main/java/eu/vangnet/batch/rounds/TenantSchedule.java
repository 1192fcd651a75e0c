package eu.vangnet.batch.rounds;

import eu.vangnet.platform.rounds.WaitingTenants;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantRuns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits every tenant that waits, about a second after it wrote, and all tenants, as a rule the
 * active ones, in a regular round: what a server left behind that died, or what took longer than
 * the marks look again.
 *
 * <p>One platform thread keeps the time; each tenant is visited on a virtual thread, a few at a
 * time, so that a cell that does not answer delays only its own tenants. A visit starts with no
 * tenant bound.
 */
public final class TenantSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(TenantSchedule.class);
  private static final long LOOK_MILLIS = 250;
  private static final int AT_ONCE = 8;
  private static final Duration TROUBLE_PAUSE = Duration.ofSeconds(10);

  /** Marks are not planned further ahead. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(50);

  /** What is done for one tenant. */
  @FunctionalInterface
  public interface Visit {
    /** After which pause to come again, at the latest; empty when nothing is left to do. */
    Optional<Duration> to(TenantId tenant);
  }

  private final String name;
  private final WaitingTenants waiting;
  private final Visit visit;
  private final Set<TenantId> running = ConcurrentHashMap.newKeySet();
  private final Semaphore slots = new Semaphore(AT_ONCE);
  private final ScheduledExecutorService timer;
  private final RegularRound round;

  /**
   * Does nothing until it is started.
   *
   * @param name of its threads and in its messages
   */
  public TenantSchedule(String name, WaitingTenants waiting, TenantRuns runs, Visit visit) {
    this(name, waiting, () -> active(name, runs), visit);
  }

  /**
   * The same for other tenants than the active ones.
   *
   * @param all those that the regular round goes over
   */
  public TenantSchedule(
      String name, WaitingTenants waiting, Supplier<List<TenantId>> all, Visit visit) {
    this.name = name;
    this.waiting = waiting;
    this.visit = visit;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name).factory());
    this.round = new RegularRound(all, this::visitInRound);
  }

  /** Begins, when the server has all its parts. */
  public void start() {
    timer.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    round.start(name + "-round");
  }

  /** Stops looking; what waits then is found at the next start. */
  public void stop() {
    timer.shutdownNow();
    round.stop();
    try {
      // The slots are kept: with all of them here nobody is visited now or later.
      if (!slots.tryAcquire(AT_ONCE, 5, TimeUnit.SECONDS)) {
        LOG.warn("a visit of {} still went on when the server stopped", name);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      waiting
          .due()
          .forEach(
              (tenant, mark) -> {
                if (running.add(tenant)) {
                  Thread.ofVirtual()
                      .name(name + "-" + tenant.value())
                      .start(() -> visitDue(tenant, mark));
                }
              });
    } catch (RuntimeException failure) {
      // A scheduled task that throws is never run again.
      LOG.error("{} could not look which tenants wait", name, failure);
    }
  }

  private void visitDue(TenantId tenant, WaitingTenants.Mark mark) {
    try {
      visit(tenant)
          .ifPresentOrElse(
              pause -> waiting.postponed(tenant, mark, pause), () -> waiting.settled(tenant, mark));
    } finally {
      running.remove(tenant);
    }
  }

  private static List<TenantId> active(String name, TenantRuns runs) {
    List<TenantId> all = new ArrayList<>();
    runs.forEach(name, tenant -> all.add(tenant.id()));
    return all;
  }

  private void visitInRound(TenantId tenant) {
    visit(tenant).ifPresent(pause -> waiting.mark(tenant));
  }

  private Optional<Duration> visit(TenantId tenant) {
    slots.acquireUninterruptibly();
    try {
      return visit.to(tenant).map(TenantSchedule::bounded);
    } catch (RuntimeException failure) {
      LOG.warn("{} could not do its work for {} now", name, tenant, failure);
      return Optional.of(TROUBLE_PAUSE);
    } finally {
      slots.release();
    }
  }

  private static Duration bounded(Duration pause) {
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
