package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server whose tenants hold all that they may hold still does its own work. */
@Tag("database")
class OwnConnectionsTest {
  private static final int FOR_TENANTS = 8;

  private final List<Connection> others = new ArrayList<>();

  @Test
  void tenantsAreMadeWhileEveryServerUsesAllConnectionsThatItsTenantsMayHave() throws Exception {
    try (Installation installation = new Installation().budget(FOR_TENANTS);
        Tenancy tenancy = installation.open()) {
      List<TenantId> busy = IntStream.range(0, 2 * FOR_TENANTS).mapToObj(this::busy).toList();
      busy.forEach(id -> tenancy.tenants().create(Installation.tenant(id.value())));
      takeTheSharesOfTheOthers(installation.settings().replicas());
      busy.forEach(id -> use(tenancy, id));

      List<TenantId> made =
          IntStream.range(0, 12)
              .parallel()
              .mapToObj(i -> tenancy.tenants().create(Installation.tenant("nl-late-" + i)).id())
              .toList();

      assertThat(tenancy.budget("main").free()).as("connections left for tenants").isLessThan(3);
      assertThat(made).hasSize(12).allSatisfy(id -> use(tenancy, id));
    } finally {
      for (Connection other : others) {
        other.close();
      }
    }
  }

  private TenantId busy(int number) {
    return TenantId.of("nl-busy-" + number);
  }

  private static void use(Tenancy tenancy, TenantId id) {
    TenantContext.run(id, () -> tenancy.database().inTransaction(em -> persisted(em, id.value())));
  }

  private static String persisted(jakarta.persistence.EntityManager em, String marker) {
    em.persist(new Note(marker, marker));
    return marker;
  }

  private void takeTheSharesOfTheOthers(int replicas) throws SQLException {
    try (Connection admin = TestServer.admin()) {
      int most = Sql.one(admin, "SELECT @@max_connections", row -> row.getInt(1)).orElseThrow();
      for (int taken = 0; taken < most / replicas * (replicas - 1); taken++) {
        others.add(TestServer.admin());
      }
    }
  }
}
