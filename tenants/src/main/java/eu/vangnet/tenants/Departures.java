package eu.vangnet.tenants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells the parts of this server when a tenant is gone, whichever server erased it, so that no
 * memory keeps anything of it: at the latest three seconds after, one for the look and two for the
 * copy of the registry. Safe for any number of threads.
 */
public class Departures implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Departures.class.getName());

  private final Registry registry;
  private final List<Consumer<TenantId>> listeners = new CopyOnWriteArrayList<>();
  private final Set<TenantId> told = new HashSet<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("tenant-departures").factory());

  Departures(Registry registry, Consumer<TenantId> first) {
    this.registry = registry;
    listeners.add(first);
    timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /** Has this called with each tenant that is gone; more than once for the same does no harm. */
  public void tell(Consumer<TenantId> listener) {
    listeners.add(listener);
  }

  /** Tells of one that goes now. */
  void forget(TenantId tenant) {
    listeners.forEach(listener -> listener.accept(tenant));
  }

  private void look() {
    try {
      registry.tenants().values().stream()
          .map(Registry.Entry::tenant)
          .filter(tenant -> tenant.status() == TenantStatus.ERASED)
          .map(Tenant::id)
          .filter(told::add)
          .forEach(this::forget);
    } catch (RuntimeException failure) {
      // A scheduled task that throws is never run again.
      LOG.log(System.Logger.Level.DEBUG, "The register was not to be had", failure);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
