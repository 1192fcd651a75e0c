package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands when all our code is wrong: the rights of the accounts. */
@Tag("database")
class WallTest {

  private static final TenantId OWN = TenantId.of("nl-a-b");

  /** Differs from the own schema only where an unescaped underscore would match any character. */
  private static final TenantId NEIGHBOUR = TenantId.of("nl-axb");

  private static final Installation INSTALLATION = new Installation();
  private static final Names NAMES = INSTALLATION.names();
  private static Tenancy tenancy;

  @BeforeAll
  static void open() {
    tenancy = INSTALLATION.open();
    tenancy.tenants().create(Installation.tenant(OWN.value()));
    tenancy.tenants().create(Installation.tenant(NEIGHBOUR.value()));
  }

  @AfterAll
  static void close() {
    tenancy.close();
    INSTALLATION.close();
  }

  @Test
  void aRequestsOwnConnectionReachesNoOtherSchema() {
    for (String schema :
        List.of(
            NAMES.schema(NEIGHBOUR),
            NAMES.control(),
            NAMES.template(),
            NAMES.reporting(),
            NAMES.publication(),
            "mysql")) {
      String table = schema.equals("mysql") ? "mysql.user" : schema + ".schema_history";
      for (String sql :
          List.of("SELECT * FROM " + table, "DELETE FROM " + table, "USE " + schema)) {
        onOwnConnection(connection -> refused(() -> Sql.define(connection, sql), sql));
      }
    }
    onOwnConnection(connection -> refused(() -> connection.setCatalog(NAMES.control()), "control"));
  }

  @Test
  void aRequestsOwnConnectionDefinesNothing() {
    for (String sql :
        List.of(
            "CREATE TABLE mine (id INT)",
            "DROP TABLE notes",
            "ALTER TABLE notes ADD COLUMN more INT",
            "TRUNCATE TABLE notes",
            "DROP TRIGGER note_words_stay",
            "CREATE TEMPORARY TABLE mine (id INT)",
            "CREATE SCHEMA mine",
            "CREATE USER somebody",
            "GRANT SELECT ON notes TO CURRENT_USER",
            "SELECT 1 INTO OUTFILE '/tmp/vangnet-leak'",
            "SELECT LOAD_FILE('/etc/hostname') FROM mysql.user")) {
      onOwnConnection(connection -> refused(() -> Sql.define(connection, sql), sql));
    }
  }

  @Test
  void theOwnSchemaIsOpen() {
    onOwnConnection(
        connection -> {
          String sql = "INSERT INTO notes (id, marker, version) VALUES ('w', 'own', 1)";
          assertThat(Sql.update(connection, sql)).isEqualTo(1);
          assertThat(Sql.update(connection, "DELETE FROM notes WHERE id = 'w'")).isEqualTo(1);
        });
  }

  @Test
  void aTriggerOfTheMigrationsHoldsAgainstTheAccount() {
    onOwnConnection(
        connection -> {
          Sql.update(connection, "INSERT INTO note_words (id) VALUES ('kept')");
          assertThatThrownBy(() -> Sql.update(connection, "DELETE FROM note_words"))
              .isInstanceOf(SQLException.class)
              .hasMessageContaining("never deleted");
        });
  }

  @Test
  void aConnectionSeesNoOtherSchemasName() {
    onOwnConnection(
        connection -> {
          List<String> seen =
              Sql.list(
                  connection,
                  "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE ?",
                  row -> row.getString(1),
                  NAMES.prefix() + "%");
          assertThat(seen).containsExactly(NAMES.schema(OWN));
        });
  }

  @Test
  void theOtherAccountsHaveOnlyTheirOwnSchema() throws SQLException {
    assertReaches(NAMES.reporting(), NAMES.reporting());
    assertReaches(NAMES.publication(), NAMES.publication());
    assertReaches(NAMES.template(), NAMES.template());
    try (Connection publication = INSTALLATION.as(NAMES.publication(), NAMES.publication())) {
      refused(() -> Sql.define(publication, "CREATE TABLE x (id INT)"), "create");
    }
    try (Connection template = INSTALLATION.as(NAMES.template(), NAMES.template())) {
      refused(() -> Sql.update(template, "DELETE FROM notes"), "delete");
    }
    try (Connection purge = INSTALLATION.as(NAMES.purge(), "")) {
      refused(() -> Sql.define(purge, "SELECT 1 FROM " + NAMES.schema(OWN) + ".notes"), "purge");
    }
  }

  @Test
  void reportingAddsToWhatIsPublishedAndChangesNothingOfIt() {
    String published = NAMES.publication() + ".dataset";
    tenancy
        .reportingDatabase()
        .inTransaction(
            reporting -> {
              String added =
                  "INSERT INTO %s VALUES ('d', 'walls', '1.0.0', '2000-Q1', '{}', 'c', '%s')"
                      .formatted(published, "2000-04-01 00:00:00");
              assertThat(Sql.update(reporting, added)).isEqualTo(1);
              refused(() -> Sql.update(reporting, "UPDATE " + published + " SET id = 'e'"), "set");
              refused(() -> Sql.update(reporting, "DELETE FROM " + published), "delete");
              refused(() -> Sql.define(reporting, "DROP TABLE " + published), "drop");
              return added;
            });
    String count = "SELECT COUNT(*) FROM dataset";
    int seen =
        tenancy
            .publicationDatabase()
            .read(reader -> Sql.one(reader, count, row -> row.getInt(1)).orElseThrow());
    assertThat(seen).isOne();
  }

  @Test
  void theReportingAccountEntersNoTenantsSchema() {
    tenancy
        .reportingDatabase()
        .read(
            reporting -> {
              for (TenantId tenant : List.of(OWN, NEIGHBOUR)) {
                String notes = NAMES.schema(tenant) + ".notes";
                refused(() -> Sql.define(reporting, "SELECT * FROM " + notes), "read");
                refused(() -> Sql.update(reporting, "DELETE FROM " + notes), "delete");
              }
              return reporting;
            });
  }

  @Test
  void whatReadsPublicationsWritesNothing() {
    tenancy
        .publicationDatabase()
        .read(
            reader -> {
              refused(() -> Sql.update(reader, "DELETE FROM dataset"), "delete");
              refused(() -> Sql.update(reader, "UPDATE dataset SET id = 'e'"), "update");
              String added = "INSERT INTO dataset (id) VALUES ('f')";
              refused(() -> Sql.update(reader, added), "insert");
              refused(() -> Sql.define(reader, "USE " + NAMES.reporting()), "reporting");
              return reader;
            });
  }

  @Test
  void theDirectoryAccountReachesTheReportPointsAndNothingElse() throws SQLException {
    try (Connection directory = INSTALLATION.as(NAMES.directory(), NAMES.publication())) {
      assertThat(Sql.update(directory, "DELETE FROM report_point WHERE id = 'd'")).isZero();
      refused(() -> Sql.define(directory, "SELECT * FROM dataset"), "datasets");
      refused(() -> Sql.update(directory, "DELETE FROM dataset"), "delete datasets");
      refused(() -> Sql.define(directory, "DROP TABLE report_point"), "drop");
      refused(
          () -> Sql.define(directory, "SELECT * FROM " + NAMES.schema(OWN) + ".notes"), "tenant");
      refused(() -> Sql.define(directory, "USE " + NAMES.control()), "control");
    }
  }

  @Test
  void noPasswordStandsReadableInControl() throws SQLException {
    try (Connection admin = TestServer.admin()) {
      List<byte[]> sealed =
          Sql.list(
              admin, "SELECT sealed FROM " + NAMES.control() + ".accounts", row -> row.getBytes(1));
      assertThat(sealed).hasSizeGreaterThanOrEqualTo(6);
      assertThat(sealed).allSatisfy(bytes -> assertThat(bytes.length).isGreaterThan(43 + 16));
    }
  }

  private static void assertReaches(String account, String schema) throws SQLException {
    try (Connection connection = INSTALLATION.as(account, schema)) {
      for (String other : List.of(NAMES.control(), NAMES.schema(OWN), NAMES.schema(NEIGHBOUR))) {
        refused(() -> Sql.define(connection, "USE " + other), account + " in " + other);
        refused(
            () -> Sql.define(connection, "SELECT 1 FROM " + other + ".schema_history"),
            account + " reads " + other);
      }
    }
  }

  /** Refused by the server: a message of its access control, not one about a missing table. */
  private static void refused(ThrowingCallable statement, String what) {
    assertThatThrownBy(statement)
        .as(what)
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*([Dd]enied|not allowed).*");
  }

  private interface OnConnection {
    void use(Connection connection) throws SQLException;
  }

  private static void onOwnConnection(OnConnection work) {
    TenantContext.run(
        OWN,
        () ->
            tenancy
                .database()
                .read(
                    em -> {
                      try {
                        work.use(TenantDatabase.connection(em));
                        return OWN;
                      } catch (SQLException e) {
                        throw new IllegalStateException(e);
                      }
                    }));
  }
}
