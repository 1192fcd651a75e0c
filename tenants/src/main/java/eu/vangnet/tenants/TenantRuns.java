package eu.vangnet.tenants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Does something once per tenant. The only way over tenant borders, and only for batch work: a test
 * of the product refuses every other caller.
 */
public class TenantRuns {

  private static final System.Logger LOG = System.getLogger(TenantRuns.class.getName());

  private final Tenants tenants;

  public TenantRuns(Tenants tenants) {
    this.tenants = tenants;
  }

  /**
   * Runs the work for every active tenant, bound one after another. What fails for one is reported
   * and keeps nobody else from their turn.
   *
   * @throws OtherTenantBound when called on behalf of a tenant
   */
  public RunReport forEach(String name, Consumer<Tenant> work) {
    if (TenantContext.isBound()) {
      throw new OtherTenantBound();
    }
    List<TenantId> done = new ArrayList<>();
    Map<TenantId, RuntimeException> failures = new TreeMap<>();
    for (Tenant tenant : tenants.active()) {
      try {
        TenantContext.run(tenant.id(), () -> work.accept(tenant));
        done.add(tenant.id());
      } catch (RuntimeException failure) {
        // The message may hold personal data, so the log gets the class only.
        LOG.log(
            System.Logger.Level.WARNING,
            "{0} failed for {1}: {2}",
            name,
            tenant.id(),
            failure.getClass().getName());
        failures.put(tenant.id(), failure);
      }
    }
    return new RunReport(name, done, failures);
  }
}
