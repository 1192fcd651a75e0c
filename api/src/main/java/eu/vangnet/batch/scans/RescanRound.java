package eu.vangnet.batch.scans;

import eu.vangnet.batch.rounds.DailyRound;
import eu.vangnet.batch.rounds.RoundCaller;
import eu.vangnet.casework.attachments.AttachmentRescans;
import eu.vangnet.casework.attachments.AttachmentRescans.Due;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.tenants.Departures;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantRuns;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at each tenant once a day, by the tenant's own calendar, and has some attachments scanned;
 * where more are due it comes again ten minutes later. All servers look: two may scan the same
 * content, and what comes of it is kept once. In the journal the round stands as a caller without
 * any role.
 */
@Singleton
public class RescanRound {
  /** Of one tenant at a time, so that every tenant has its turn soon. */
  static final int AT_ONCE = 20;

  private static final Logger LOG = LoggerFactory.getLogger(RescanRound.class);
  private static final Duration REST_OF_FAILED = Duration.ofDays(1);

  private final AttachmentRescans rescans;
  private final Clock clock;

  /** What could not be scanned, and until when it keeps out of the way of the others. */
  private final Map<TenantId, Map<UUID, Instant>> failed = new ConcurrentHashMap<>();

  private final DailyRound round;

  @Inject
  RescanRound(TenantRuns runs, AttachmentRescans rescans, Clock clock, Departures departures) {
    this.rescans = rescans;
    this.clock = clock;
    departures.tell(failed::remove);
    this.round =
        new DailyRound(
            "rescan-round",
            runs,
            clock,
            departures,
            DailyRound.Look.atCases(rescans::scannerAnswers, tenant -> look(tenant) < AT_ONCE));
  }

  /** Begins when the server has all its parts. */
  public void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
          Object started) {
    round.start();
  }

  /** Stops looking; what is due then is found after the next start. */
  @PreDestroy
  public void stop() {
    round.stop();
  }

  /**
   * Has some attachments of the bound tenant scanned. One that fails keeps no other from its turn.
   *
   * @return how many had their turn; fewer than {@link #AT_ONCE} when no more are due
   */
  int look(TenantId tenant) {
    Map<UUID, Instant> resting = failed.computeIfAbsent(tenant, any -> new ConcurrentHashMap<>());
    resting.values().removeIf(until -> until.isBefore(clock.instant()));
    return ScopedValue.where(RequestContext.CURRENT, RoundCaller.of(tenant, "scanner"))
        .call(
            () -> {
              List<Due> due =
                  rescans.due(AT_ONCE + resting.size()).stream()
                      .filter(one -> !resting.containsKey(one.attachment()))
                      .limit(AT_ONCE)
                      .toList();
              due.forEach(one -> scan(one, resting));
              return due.size();
            });
  }

  private void scan(Due due, Map<UUID, Instant> resting) {
    try {
      rescans.scan(due);
    } catch (RuntimeException failure) {
      // The message may hold what was recorded, so the log gets the class only.
      LOG.warn(
          "attachment {} could not be scanned again: {}",
          due.attachment(),
          failure.getClass().getName());
      resting.put(due.attachment(), clock.instant().plus(REST_OF_FAILED));
    }
  }
}
