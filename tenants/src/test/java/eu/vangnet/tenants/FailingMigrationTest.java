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

  private static final TenantEntities IN_STEPS =
      new TenantEntities(
          List.of(Note.class),
          List.of("classpath:db/test/all", "classpath:db/test/steps"),
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
        assertThat(ids(tenancy, SOUND, "visits")).isEmpty();
        assertThatThrownBy(() -> ids(tenancy, BROKEN, "visits"))
            .isInstanceOf(TenantUnavailable.class)
            .hasMessageContaining("nl-broken")
            .hasMessageContaining("visits");
        assertThat(tenancy.tenants().find(BROKEN)).isPresent();
      }
    }
    define("DROP TABLE " + visits);
    try (Tenancy tenancy = installation.open(LATER)) {
      assertThat(ids(tenancy, BROKEN, "visits")).isEmpty();
    }
  }

  @Test
  void aScriptThatFailedInTheMiddleGoesOnWhereItFailed() throws SQLException {
    String steps = installation.names().schema(BROKEN) + ".steps";
    define("CREATE TABLE " + steps + " (in_the_way INT)");
    for (int start = 0; start < 2; start++) {
      try (Tenancy tenancy = installation.open(IN_STEPS)) {
        assertThat(ids(tenancy, SOUND, "step_kinds")).containsExactly("first", "second");
        assertThatThrownBy(() -> ids(tenancy, BROKEN, "step_kinds"))
            .isInstanceOf(TenantUnavailable.class)
            .hasMessageContaining("steps");
      }
    }
    define("DROP TABLE " + steps);
    try (Tenancy tenancy = installation.open(IN_STEPS)) {
      assertThat(ids(tenancy, BROKEN, "step_kinds")).containsExactly("first", "second");
      assertThat(ids(tenancy, BROKEN, "steps")).isEmpty();
    }
  }

  @Test
  void aDefinitionInDoubtAfterAnUpgradeOfTheServerIsLeftToAPerson() throws SQLException {
    String schema = installation.names().schema(BROKEN);
    String note = schema + "." + ScriptNote.TABLE;
    define("CREATE TABLE " + schema + ".steps (taken_for_done INT)");
    installation.open(IN_STEPS).close();
    define("UPDATE " + note + " SET server = 'an older one', described = 'in its words'");
    for (int start = 0; start < 2; start++) {
      try (Tenancy tenancy = installation.open(IN_STEPS)) {
        assertThatThrownBy(() -> ids(tenancy, BROKEN, "step_kinds"))
            .isInstanceOf(TenantUnavailable.class)
            .hasMessageContaining("Statement 3 of V010__steps.sql")
            .hasMessageContaining("UPDATE " + note + " SET done = 3");
      }
    }
    define("UPDATE " + note + " SET done = 3, server = NULL, described = NULL");
    try (Tenancy tenancy = installation.open(IN_STEPS)) {
      assertThat(ids(tenancy, BROKEN, "step_kinds")).containsExactly("first", "second");
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

  private static List<String> ids(Tenancy tenancy, TenantId tenant, String table) {
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
                            "SELECT id FROM " + table + " ORDER BY id",
                            row -> row.getString(1));
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
