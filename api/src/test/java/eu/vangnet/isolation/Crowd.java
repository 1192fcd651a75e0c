package eu.vangnet.isolation;

import eu.vangnet.testing.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** Marked tenants, and all their clients at once. */
final class Crowd {
  private static final int THREADS = 64;
  private static final long SEED = 20_261_123L;

  private final Product product;
  private final List<MarkedTenant> tenants;

  Crowd(Product product, int size) {
    this.product = product;
    this.tenants = Stream.generate(() -> MarkedTenant.create(product)).limit(size).toList();
  }

  List<MarkedTenant> tenants() {
    return tenants;
  }

  /** So many operations, 64 at any time, and what came back of them. */
  Traffic send(int operations) throws InterruptedException, ExecutionException {
    Traffic traffic = new Traffic(product, tenants);
    List<Future<?>> running = new ArrayList<>();
    Semaphore turns = new Semaphore(THREADS);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < operations; number++) {
        Random chance = new Random(SEED + number);
        turns.acquire();
        running.add(threads.submit(() -> operate(traffic, chance, turns)));
      }
      for (Future<?> operation : running) {
        operation.get();
      }
    }
    return traffic;
  }

  private static void operate(Traffic traffic, Random chance, Semaphore turns) {
    try {
      traffic.operate(chance);
    } finally {
      turns.release();
    }
  }

  /** One sentence for each foreign marker in a row of any table of any tenant. */
  List<String> foreignRows() {
    return tenants.stream().flatMap(this::foreignRows).toList();
  }

  private Stream<String> foreignRows(MarkedTenant tenant) {
    String rows = new TenantRows(product, tenant).all();
    if (!rows.contains(tenant.marker())) {
      return Stream.of("the rows of " + tenant.id() + " do not even hold its own marker");
    }
    return tenants.stream()
        .filter(other -> !other.equals(tenant) && rows.contains(other.marker()))
        .map(other -> "a row of " + tenant.id() + " holds the marker of " + other.id());
  }
}
