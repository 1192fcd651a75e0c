package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class PoolsTest {

  private static final List<TenantId> TENANTS =
      List.of(TenantId.of("nl-a"), TenantId.of("nl-b"), TenantId.of("nl-c"), TenantId.of("nl-d"));
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Installation INSTALLATION = new Installation();
  private static Tenancy tenancy;

  private final List<Connection> taken = new ArrayList<>();

  @BeforeAll
  static void create() {
    tenancy = INSTALLATION.open();
    TENANTS.forEach(id -> tenancy.tenants().create(Installation.tenant(id.value())));
  }

  @AfterAll
  static void remove() {
    tenancy.close();
    INSTALLATION.close();
  }

  @AfterEach
  void giveBack() throws SQLException {
    for (Connection connection : taken) {
      connection.close();
    }
  }

  @Test
  void aPoolNobodyUsesIsClosedAndOpensAgainWhenNeeded() throws Exception {
    try (Pools pools = INSTALLATION.pools(tenancy, 40, Duration.ofMillis(300))) {
      Connection held = pools.connection(TENANTS.get(0));
      pools.connection(TENANTS.get(1)).close();
      assertThat(pools.size()).isEqualTo(2);
      awaitSize(pools, 1);
      assertThat(held.isValid(1)).as("one in use stays open").isTrue();
      held.close();
      awaitSize(pools, 0);
      assertThat(serverConnections(TENANTS.get(0))).isZero();
      pools.connection(TENANTS.get(0)).close();
      assertThat(pools.size()).isEqualTo(1);
    }
  }

  @Test
  void aTenantHasAtMostFourConnectionsAndTheFifthCallerIsToldSoInTwoSeconds() {
    try (Pools pools = INSTALLATION.pools(tenancy, 40, LONG)) {
      take(pools, 0, 4);
      long before = System.nanoTime();
      assertThatThrownBy(() -> pools.connection(TENANTS.get(0)))
          .isInstanceOf(NoConnection.class)
          .hasMessageContaining("nl-a");
      assertThat(Duration.ofNanos(System.nanoTime() - before))
          .isBetween(Duration.ofMillis(1_800), Duration.ofSeconds(6));
    }
  }

  @Test
  void aConnectionFreshlyOpenedHasTheTimeoutOfItsStatementsNotThatOfItsSetup() throws Exception {
    for (int attempt = 0; attempt < 10; attempt++) {
      try (Pools pools = INSTALLATION.pools(tenancy, 40, LONG);
          Connection connection = pools.connection(TENANTS.get(2))) {
        Thread.sleep(20);
        assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
      }
    }
  }

  @Test
  void aUnitOfWorkIsToldSoToo() {
    for (int i = 0; i < 4; i++) {
      taken.add(tenancy.pools().connection(TENANTS.get(3)));
    }
    assertThatThrownBy(
            () ->
                TenantContext.run(
                    TENANTS.get(3), () -> tenancy.database().read(em -> em.find(Note.class, "x"))))
        .isInstanceOf(NoConnection.class);
  }

  @Test
  void whenTheBudgetIsSpentTheLeastRecentlyUsedIdlePoolMakesRoom() throws Exception {
    try (Pools pools = INSTALLATION.pools(tenancy, 3, LONG)) {
      for (int tenant = 0; tenant < 3; tenant++) {
        pools.connection(TENANTS.get(tenant)).close();
        Thread.sleep(20);
      }
      pools.connection(TENANTS.get(0)).close();
      take(pools, 3, 1);
      assertThat(serverConnections(TENANTS.get(1))).as("least recently used").isZero();
      assertThat(serverConnections(TENANTS.get(0))).isEqualTo(1);
      assertThat(serverConnections(TENANTS.get(2))).isEqualTo(1);
      assertThat(pools.connections()).isEqualTo(3);
    }
  }

  @Test
  void whenAllConnectionsAreInUseTheNextTenantIsToldSoAndLaterServed() throws Exception {
    try (Pools pools = INSTALLATION.pools(tenancy, 3, LONG)) {
      take(pools, 0, 1);
      take(pools, 1, 1);
      take(pools, 2, 1);
      assertThatThrownBy(() -> pools.connection(TENANTS.get(3))).isInstanceOf(NoConnection.class);
      taken.get(0).close();
      take(pools, 3, 1);
      assertThat(taken.get(3).isValid(1)).isTrue();
    }
  }

  @Test
  void aTenantWithSeveralConnectionsGivesOneUpToATenantWithNone() throws Exception {
    try (Pools pools = INSTALLATION.pools(tenancy, 3, LONG)) {
      take(pools, 0, 3);
      Thread waiting = Thread.ofVirtual().start(() -> take(pools, 1, 1));
      Thread.sleep(300);
      taken.get(0).close();
      waiting.join();
      assertThat(taken).hasSize(4);
      assertThat(taken.get(3).getCatalog()).isEqualTo(INSTALLATION.names().schema(TENANTS.get(1)));
    }
  }

  private void take(Pools pools, int tenant, int connections) {
    for (int i = 0; i < connections; i++) {
      taken.add(pools.connection(TENANTS.get(tenant)));
    }
  }

  private static void awaitSize(Pools pools, int size) throws InterruptedException {
    for (int i = 0; i < 100 && pools.size() > size; i++) {
      Thread.sleep(50);
    }
    assertThat(pools.size()).isEqualTo(size);
  }

  /** What the server says; a closed connection leaves its list a moment later. */
  private static int serverConnections(TenantId tenant) throws Exception {
    int found = -1;
    for (int i = 0; i < 20 && found != 0; i++) {
      try (Connection admin = TestServer.admin()) {
        found =
            Sql.list(
                    admin,
                    "SELECT id FROM information_schema.processlist WHERE user = ?",
                    row -> row.getLong(1),
                    INSTALLATION.names().account(tenant))
                .size();
      }
      Thread.sleep(10);
    }
    return found;
  }
}
