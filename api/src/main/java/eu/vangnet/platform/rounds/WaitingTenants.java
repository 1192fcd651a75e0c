package eu.vangnet.platform.rounds;

import eu.vangnet.tenants.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which tenants wrote something that work behind the requests has to take up. Thread-safe; holds at
 * most one mark per tenant.
 *
 * <p>A mark is set before the writer's transaction commits, so one look proves nothing: the tenant
 * is looked at again after 1, 2, 4, 8 and 16 seconds. A transaction that takes longer is found by
 * the regular round over all tenants.
 */
public abstract class WaitingTenants {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int LOOKS = 6;

  /** Nothing is planned this far ahead: such a mark was set by a clock that has gone back since. */
  private static final Duration BEYOND = Duration.ofSeconds(60);

  private final Map<TenantId, Mark> marks = new ConcurrentHashMap<>();
  private final Clock clock;

  /**
   * A tenant that waits.
   *
   * @param since when it began to wait
   * @param due when somebody should look
   * @param looks how often somebody has looked and found the work done
   */
  public record Mark(Instant since, Instant due, int looks) {}

  /** Starts with no tenant waiting. */
  protected WaitingTenants(Clock clock) {
    this.clock = clock;
  }

  /** The tenant has written, or is about to commit. */
  public void mark(TenantId tenant) {
    Instant now = clock.instant();
    marks.compute(
        tenant,
        (id, mark) ->
            mark != null && mark.looks() == 0 ? mark : new Mark(now, now.plus(PATIENCE), 0));
  }

  /** The tenants to look at now. */
  public Map<TenantId, Mark> due() {
    Instant now = clock.instant();
    return marks.entrySet().stream()
        .filter(entry -> isDue(entry.getValue(), now))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static boolean isDue(Mark mark, Instant now) {
    return !mark.due().isAfter(now) || mark.due().isAfter(now.plus(BEYOND));
  }

  /** All that was found under this mark is done. */
  public void settled(TenantId tenant, Mark mark) {
    if (mark.looks() + 1 >= LOOKS) {
      marks.remove(tenant, mark);
    } else {
      Instant now = clock.instant();
      Instant due = now.plus(PATIENCE.multipliedBy(1L << mark.looks()));
      marks.replace(tenant, mark, new Mark(now, due, mark.looks() + 1));
    }
  }

  /** The work under this mark could not be done; it is looked at again after the pause. */
  public void postponed(TenantId tenant, Mark mark, Duration pause) {
    marks.replace(tenant, mark, new Mark(mark.since(), clock.instant().plus(pause), mark.looks()));
  }

  /** The tenant is gone; nothing waits for it. */
  public void forget(TenantId tenant) {
    marks.remove(tenant);
  }

  /** How long the tenant that waits longest has waited; zero where none waits. */
  public Duration lag() {
    Instant now = clock.instant();
    return marks.values().stream()
        .filter(mark -> mark.looks() == 0)
        .map(mark -> Duration.between(mark.since(), now))
        .max(Duration::compareTo)
        .filter(lag -> !lag.isNegative())
        .orElse(Duration.ZERO);
  }
}
