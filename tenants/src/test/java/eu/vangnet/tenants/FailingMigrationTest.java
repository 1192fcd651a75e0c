package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class FailingMigrationTest {

  private static final TenantEntities LATER =
      new TenantEntities(
          List.of(Note.class),
          List.of("classpath:db/test/all", "classpath:db/test/later"),
          List.of("classpath:db/test/cases"));

  private static final TenantId BROKEN = TenantId.of("nl-broken");
  private static final TenantId SOUND = TenantId.of("nl-sound");

  private final Installation installation = new Installation();

  @BeforeEach
  void create() {
    try (Tenancy tenancy = installation.open()) {
      tenancy.tenants().create(Installation.tenant("nl-broken"));
      tenancy.tenants().create(Installation.tenant("nl-sound"));
    }
  }

  @AfterEach
  void remove() {
    installation.close();
  }

  @Test
  void aTenantThatDoesNotMigrateStopsNobodyElseAndComesBackWhenItDoes() throws SQLException {
    String visits = installation.names().schema(BROKEN) + ".visits";
    define("CREATE TABLE " + visits + " (in_the_way INT)");
    for (int start = 0; start < 2; start++) {
      try (Tenancy tenancy = installation.open(LATER)) {
        assertThat(visits(tenancy, SOUND)).isZero();
        assertThatThrownBy(() -> visits(tenancy, BROKEN))
            .isInstanceOf(TenantUnavailable.class)
            .hasMessageContaining("nl-broken")
            .hasMessageContaining("visits");
        assertThat(tenancy.tenants().find(BROKEN)).isPresent();
      }
    }
    define("DROP TABLE " + visits);
    try (Tenancy tenancy = installation.open(LATER)) {
      assertThat(visits(tenancy, BROKEN)).isZero();
    }
  }

  @Test
  void aMigrationThatRunsNowhereStopsTheStartInOneSentence() {
    TenantEntities nonsense =
        new TenantEntities(List.of(Note.class), List.of("classpath:db/nowhere"), List.of());
    assertThatThrownBy(() -> installation.open(nonsense))
        .isInstanceOf(TenancyRefused.class)
        .hasMessageContaining("db/nowhere");
  }

  private static int visits(Tenancy tenancy, TenantId tenant) {
    return TenantContext.call(
        tenant,
        () ->
            tenancy
                .database()
                .read(
                    em -> {
                      try {
                        return Sql.list(
                                TenantDatabase.connection(em),
                                "SELECT id FROM visits",
                                row -> row.getString(1))
                            .size();
                      } catch (SQLException e) {
                        throw new IllegalStateException(e);
                      }
                    }));
  }

  private static void define(String sql) throws SQLException {
    try (Connection admin = TestServer.admin()) {
      Sql.define(admin, sql);
    }
  }
}
