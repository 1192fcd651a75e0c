package eu.vangnet.isolation;

import eu.vangnet.tenants.NoConnection;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.testing.Product;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes all connections of one tenant for a while, so that its requests end in 503. */
final class Obstruction implements AutoCloseable {
  /** A pool's size; see the tenants module. */
  private static final int CONNECTIONS = 4;

  private final ExecutorService holders = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicBoolean held = new AtomicBoolean();

  private Obstruction() {}

  static Obstruction begin(MarkedTenant tenant) {
    Obstruction obstruction = new Obstruction();
    for (int number = 0; number < CONNECTIONS; number++) {
      obstruction.holders.submit(() -> obstruction.hold(tenant));
    }
    return obstruction;
  }

  /** On a busy machine the first attempts may themselves find no connection in time. */
  private void hold(MarkedTenant tenant) {
    boolean waited = false;
    while (!waited && end.getCount() > 0) {
      try {
        waited = TenantContext.call(tenant.id(), this::occupy);
      } catch (NoConnection late) {
        waited = false;
      }
    }
  }

  private boolean occupy() {
    return Product.started()
        .bean(TenantDatabase.class)
        .read(
            em -> {
              TenantDatabase.connection(em);
              held.set(true);
              return waitForEnd();
            });
  }

  private boolean waitForEnd() {
    try {
      end.await(6, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  boolean held() {
    return held.get();
  }

  @Override
  public void close() {
    end.countDown();
    holders.close();
  }
}
