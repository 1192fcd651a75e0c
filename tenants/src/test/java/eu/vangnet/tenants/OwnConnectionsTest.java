package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
      takeTheSharesOfTheOthers(installation.settings().replicas());
      for (int number = 0; tenancy.budget("main").free() > 0; number++) {
        use(tenancy, made(tenancy, "nl-busy-" + number));
      }

      List<TenantId> made =
          whileItReportsAndPublishes(
              tenancy,
              () ->
                  IntStream.range(0, 12)
                      .parallel()
                      .mapToObj(i -> made(tenancy, "nl-late-" + i))
                      .toList());

      assertThat(made).hasSize(12).allSatisfy(id -> use(tenancy, id));
    } finally {
      for (Connection other : others) {
        other.close();
      }
    }
  }

  private static <T> T whileItReportsAndPublishes(Tenancy tenancy, Supplier<T> work) {
    ReportingDatabase reporting = tenancy.reportingDatabase();
    PublicationDatabase publication = tenancy.publicationDatabase();
    return reporting.read(
        one ->
            reporting.read(
                two ->
                    reporting.read(
                        three -> publication.read(four -> publication.read(five -> work.get())))));
  }

  private static TenantId made(Tenancy tenancy, String id) {
    return tenancy.tenants().create(Installation.tenant(id)).id();
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
