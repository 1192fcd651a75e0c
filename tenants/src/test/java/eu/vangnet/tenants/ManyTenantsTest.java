package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Everything at once: more tenants than the connections suffice for, and more callers than both.
 */
@Tag("database")
class ManyTenantsTest {

  private static final int CALLERS = 64;
  private static final int ROUNDS = 100;
  private static final List<TenantId> TENANTS =
      IntStream.range(0, 20).mapToObj(i -> TenantId.of("nl-many-" + i)).toList();
  private static final Installation INSTALLATION = new Installation().budget(40);
  private static Tenancy tenancy;

  @BeforeAll
  static void open() {
    tenancy = INSTALLATION.open();
    TENANTS.parallelStream()
        .forEach(id -> tenancy.tenants().create(Installation.tenant(id.value())));
  }

  @AfterAll
  static void close() {
    tenancy.close();
    INSTALLATION.close();
  }

  @Test
  void nobodyEverSeesAForeignMarker() throws InterruptedException {
    int budget = tenancy.budget("main").free() + tenancy.pools().connections();
    Queue<String> foreign = new ConcurrentLinkedQueue<>();
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    AtomicInteger seen = new AtomicInteger();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int caller = 0; caller < CALLERS; caller++) {
        int number = caller;
        callers.execute(
            () -> {
              try {
                call(number, foreign, seen);
              } catch (RuntimeException | AssertionError e) {
                failures.add(e);
              }
            });
      }
    }
    assertThat(failures).isEmpty();
    assertThat(foreign).isEmpty();
    assertThat(seen.get()).isGreaterThan(CALLERS * ROUNDS);
    assertThat(tenancy.pools().active()).isZero();
    assertThat(tenancy.pools().connections()).isLessThanOrEqualTo(budget);
  }

  private static void call(int caller, Queue<String> foreign, AtomicInteger seen) {
    for (int round = 0; round < ROUNDS; round++) {
      TenantId tenant = TENANTS.get(ThreadLocalRandom.current().nextInt(TENANTS.size()));
      String id = caller + "-" + round;
      boolean fails = round % 7 == 3;
      TenantContext.run(
          tenant,
          () -> {
            patiently(() -> write(tenant, id, fails));
            patiently(() -> look(tenant, foreign, seen));
          });
    }
  }

  /** A busy machine may answer "no connection"; the same caller is served when it asks again. */
  private static void patiently(Runnable request) {
    for (int attempt = 1; ; attempt++) {
      try {
        request.run();
        return;
      } catch (NoConnection busy) {
        if (attempt == 20) {
          throw busy;
        }
        Thread.yield();
      }
    }
  }

  private static void look(TenantId tenant, Queue<String> foreign, AtomicInteger seen) {
    String newest = "SELECT n FROM Note n ORDER BY n.id DESC";
    List<Note> notes =
        tenancy
            .database()
            .read(em -> em.createQuery(newest, Note.class).setMaxResults(20).getResultList());
    for (Note note : notes) {
      seen.incrementAndGet();
      if (!note.marker().equals(tenant.value())) {
        foreign.add(note.marker() + " seen by " + tenant);
      }
    }
  }

  private static void write(TenantId tenant, String id, boolean fails) {
    try {
      tenancy
          .database()
          .inTransaction(
              em -> {
                em.persist(new Note(id, tenant.value()));
                if (fails) {
                  em.flush();
                  throw new Abandoned();
                }
                return id;
              });
    } catch (Abandoned expected) {
      assertThat(fails).isTrue();
    }
  }

  /** A caller that went away in the middle of its request. */
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
