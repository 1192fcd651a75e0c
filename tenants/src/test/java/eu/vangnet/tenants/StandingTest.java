package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A start works on the tenants that lack something, and on no others. */
@Tag("database")
class StandingTest {

  private static final TenantId TOWN = TenantId.of("nl-town");
  private static final TenantId HOUSE = TenantId.of("eu-house");

  private final Installation installation = new Installation();
  private final Queue<Provisioner.Step> taken = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void create() {
    try (Tenancy tenancy = installation.open()) {
      tenancy.tenants().create(Installation.tenant(TOWN.value()));
      tenancy.tenants().create(Installation.tenant(HOUSE.value(), TenantKind.OPERATOR));
    }
  }

  @AfterEach
  void remove() {
    installation.close();
  }

  @Test
  void whatStandsIsLeftAlone() {
    assertThat(start()).isEmpty();
  }

  @Test
  void aTableThatCameFromAnOldBackupIsBroughtUpToDate() throws SQLException {
    define("DELETE FROM " + schema(TOWN) + ".schema_history WHERE script LIKE '%files%'");
    define("DROP TABLE " + schema(TOWN) + ".files");
    assertThat(start()).containsOnlyOnce(Provisioner.Step.MIGRATION);
    assertThat(start()).isEmpty();
  }

  @Test
  void aSchemaWithoutHistoryIsLookedAt() throws SQLException {
    define("DROP SCHEMA " + schema(TOWN));
    define("CREATE SCHEMA " + schema(TOWN));
    assertThat(start()).contains(Provisioner.Step.MIGRATION);
    assertThat(start()).isEmpty();
  }

  @Test
  void aRunOfMigrationsThatWasInterruptedIsLookedAt() throws SQLException {
    define("CREATE TABLE " + schema(TOWN) + "." + ScriptNote.TABLE + " (left_behind INT)");
    assertThat(start()).containsOnlyOnce(Provisioner.Step.MIGRATION);
    assertThat(start()).isEmpty();
  }

  @Test
  void anotherTextOfAMigrationIsLookedAt() throws SQLException {
    define("UPDATE " + schema(HOUSE) + ".schema_history SET checksum = 7");
    assertThat(start()).contains(Provisioner.Step.MIGRATION);
  }

  @Test
  void aLostAccountIsMadeAgain() throws SQLException {
    define("DROP USER '" + installation.names().account(TOWN) + "'@'%'");
    assertThat(start()).contains(Provisioner.Step.ACCOUNT);
    assertThat(start()).isEmpty();
  }

  @Test
  void aLostRightIsGivenAgain() throws SQLException {
    String account = installation.names().account(TOWN);
    String exactly = schema(TOWN).replace("_", "\\_");
    define("REVOKE INSERT ON `" + exactly + "`.* FROM '" + account + "'@'%'");
    assertThat(start()).contains(Provisioner.Step.ACCOUNT);
    assertThat(start()).isEmpty();
  }

  @Test
  void aPasswordThatIsNotOnRecordIsMadeAgain() throws SQLException {
    define(
        "DELETE FROM "
            + installation.names().control()
            + ".accounts WHERE name LIKE '%"
            + installation.names().account(TOWN).substring(10)
            + "'");
    assertThat(start()).contains(Provisioner.Step.ACCOUNT);
    assertThat(start()).isEmpty();
  }

  /** The steps that this start took. */
  private List<Provisioner.Step> start() {
    taken.clear();
    installation.openBreakingOff(taken::add).close();
    return List.copyOf(taken);
  }

  private String schema(TenantId tenant) {
    return installation.names().schema(tenant);
  }

  private static void define(String sql) throws SQLException {
    try (Connection admin = TestServer.admin()) {
      Sql.define(admin, sql);
    }
  }
}
