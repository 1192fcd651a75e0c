package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TriggerRightsTest {

  private final Installation installation = new Installation();
  private final String former = "former_" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void aTriggerThatAFormerAccountMade() throws SQLException {
    installation.open().close();
    define("CREATE USER '" + former + "'@'%'");
    String template = installation.names().template();
    define("CREATE TABLE " + template + ".watched (id INT)");
    define(
        "CREATE DEFINER = '"
            + former
            + "'@'%' TRIGGER "
            + template
            + ".watching BEFORE UPDATE ON "
            + template
            + ".watched FOR EACH ROW SET NEW.id = OLD.id");
  }

  @AfterEach
  void remove() throws SQLException {
    define("DROP USER IF EXISTS '" + former + "'@'%'");
    installation.close();
  }

  @Test
  void aStartGoesOnWhileTheAccountIsThere() {
    try (Tenancy tenancy = installation.open()) {
      assertThat(tenancy.tenants().active()).isEmpty();
    }
  }

  @Test
  void aStartIsRefusedWhenTheAccountThatMadeTheTriggersIsGone() throws SQLException {
    define("DROP USER '" + former + "'@'%'");
    assertThatThrownBy(installation::open)
        .isInstanceOf(TenancyRefused.class)
        .hasMessageContaining("Make the account " + former)
        .hasMessageContaining("triggers of the journal");
  }

  private static void define(String sql) throws SQLException {
    try (Connection admin = TestServer.admin()) {
      Sql.define(admin, sql);
    }
  }
}
