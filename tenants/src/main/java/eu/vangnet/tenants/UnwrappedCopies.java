package eu.vangnet.tenants;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Unwrapped keys of some tenants in memory. A copy is used only while the registry, which is at
 * most two seconds old, shows the generation that it was read under: after a change each server
 * reads anew, and after destruction none goes on. Safe for any number of threads.
 */
final class UnwrappedCopies<T> {

  /** Copies kept at once: a few kilobytes each. */
  static final int MOST = 1_000;

  /**
   * A copy leaves the memory at the latest after this, also on a server that nobody asks anything.
   * Until then a key service may be silent, or refuse a key, without anybody noticing.
   */
  static final Duration KEPT = Duration.ofMinutes(10);

  private record Copy<T>(long generation, T keys) {}

  private final Registry registry;
  private final Function<TenantId, T> unwrap;
  private final Cache<TenantId, Copy<T>> copies;

  UnwrappedCopies(Registry registry, Clock clock, Function<TenantId, T> unwrap) {
    this.registry = registry;
    this.unwrap = unwrap;
    this.copies =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .scheduler(Scheduler.systemScheduler())
            .executor(Runnable::run)
            .build();
  }

  /** The tenant's keys; whatever unwrapping throws is passed on and not remembered. */
  T of(TenantId tenant) {
    long generation = registry.custody(tenant).generation();
    Copy<T> known = copies.get(tenant, id -> new Copy<>(generation, unwrap.apply(id)));
    if (known.generation() == generation) {
      return known.keys();
    }
    // Of two readers the one with the newer registry wins; the other reads again next time.
    Copy<T> fresh = new Copy<>(generation, unwrap.apply(tenant));
    copies.asMap().merge(tenant, fresh, (a, b) -> a.generation() > b.generation() ? a : b);
    return fresh.keys();
  }

  void forget(TenantId tenant) {
    copies.invalidate(tenant);
  }

  /** Lets go of copies that the registry knows to be old, also of tenants nobody asks for. */
  void forgetOld() {
    copies
        .asMap()
        .entrySet()
        .removeIf(
            copy -> copy.getValue().generation() < registry.known(copy.getKey()).generation());
  }
}
