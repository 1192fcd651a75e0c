package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An installation is founded once, whoever does it and however many at a time. */
@Tag("database")
class OneOperatorTest {

  private static final NewTenant ONE = operator("eu-one");
  private static final NewTenant OTHER = operator("eu-other");

  private final Installation installation = new Installation();

  @AfterEach
  void remove() {
    installation.close();
  }

  @Test
  void twoServersThatFoundOneAtOnceWithDifferentIdsMakeOne() throws Exception {
    try (Tenancy first = installation.open();
        Tenancy second = installation.open();
        var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      CyclicBarrier together = new CyclicBarrier(2);
      List<Future<Optional<Tenant>>> attempts =
          List.of(
              workers.submit(() -> attempt(first, ONE, together)),
              workers.submit(() -> attempt(second, OTHER, together)));
      List<Tenant> made = new ArrayList<>();
      for (Future<Optional<Tenant>> attempt : attempts) {
        attempt.get().ifPresent(made::add);
      }

      assertThat(made).hasSize(1);
      assertThat(made.getFirst().status()).isEqualTo(TenantStatus.ACTIVE);
      try (Tenancy later = installation.open()) {
        assertThat(later.tenants().page(Optional.empty(), 10))
            .extracting(Tenant::id)
            .containsExactly(made.getFirst().id());
      }
    }
  }

  @Test
  void anOperatorThatIsGoneIsFollowedByAnother() {
    try (Tenancy tenancy = installation.open()) {
      tenancy.tenants().createOperator(ONE);
      assertThatThrownBy(() -> tenancy.tenants().createOperator(OTHER))
          .isInstanceOf(OperatorExists.class)
          .hasMessageContaining("eu-one");

      tenancy.tenants().close(ONE.id(), Instant.EPOCH);
      tenancy.erasures().begin(ONE.id(), UUID.randomUUID(), "platform", "platform2");
      tenancy.erasures().carryOut(ONE.id());

      assertThat(tenancy.tenants().createOperator(OTHER).status()).isEqualTo(TenantStatus.ACTIVE);
    }
  }

  private static Optional<Tenant> attempt(Tenancy server, NewTenant wanted, CyclicBarrier together)
      throws Exception {
    assertThat(server.tenants().operator()).isEmpty();
    together.await();
    try {
      return Optional.of(server.tenants().createOperator(wanted));
    } catch (OperatorExists other) {
      return Optional.empty();
    }
  }

  private static NewTenant operator(String id) {
    return Installation.tenant(id, TenantKind.OPERATOR);
  }
}
