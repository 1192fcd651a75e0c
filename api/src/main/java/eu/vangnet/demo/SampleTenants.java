package eu.vangnet.demo;

import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Creates the fictional tenants of the demo and lets the demo's issuer speak for them. Tenants that
 * are there already stay as they are.
 */
public final class SampleTenants {

  /** Each is a schema with its tables: two at a time keep both of a small machine's cores busy. */
  private static final int AT_ONCE = 2;

  private final Tenants tenants;
  private final Issuers issuers;

  /** Creates them in this registry. */
  public SampleTenants(Tenants tenants, Issuers issuers) {
    this.tenants = tenants;
    this.issuers = issuers;
  }

  /**
   * Creates those that are missing.
   *
   * @throws IllegalStateException where {@code vangnet.demo} is not true: in production nobody
   *     invents tenants
   */
  public void create(DemoFolder folder, DemoIssuer issuer, Samples samples) {
    if (!Boolean.getBoolean("vangnet.demo")) {
      throw new IllegalStateException(
          "Sample tenants are created where vangnet.demo is true only.");
    }
    issuers.register(
        new Issuer(
            DemoIssuer.URL,
            issuer.publicKeys(),
            Optional.empty(),
            DemoIssuer.AUDIENCE,
            Set.of(DemoIssuer.ALGORITHM),
            Set.of()));
    createMissing(
        samples.tenants().stream().filter(tenant -> tenants.find(tenant.id()).isEmpty()).toList());
    Demo.rememberTenants(
        folder,
        tenants.page(Optional.empty(), Integer.MAX_VALUE).stream()
            .map(tenant -> tenant.id().value())
            .toList());
  }

  private void createMissing(List<NewTenant> missing) {
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Callable<Object>> work =
          missing.stream().<Callable<Object>>map(tenant -> () -> tenants.create(tenant)).toList();
      for (Future<Object> created : threads.invokeAll(work)) {
        created.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Creating the sample tenants was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "A sample tenant could not be created: " + e.getCause().getMessage(), e.getCause());
    }
  }
}
