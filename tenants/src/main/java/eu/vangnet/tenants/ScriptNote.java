package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.MigrationInfo;

/**
 * How far a script got, noted in the schema that it changes. The table is there only while
 * migrations run: one that is found was left by a run that did not come to its end.
 *
 * @param done so many statements of the script have certainly taken effect
 * @param underWay what the next one defines, as it was before; empty when the next has not begun
 */
record ScriptNote(int done, Optional<Before> underWay) {

  static final String TABLE = "schema_progress";

  /** A description, and the version of the server that gave it: another puts it differently. */
  record Before(String server, String described) {

    static Before of(Connection connection, ScriptStatement statement) throws SQLException {
      return new Before(
          connection.getMetaData().getDatabaseProductVersion(), statement.described(connection));
    }

    /** Whether it is different now. In doubt it is not: what is then done twice mostly fails. */
    boolean isPast(Connection connection, ScriptStatement statement) throws SQLException {
      Before now = of(connection, statement);
      return !described.equals(now.described) && isComparable(now);
    }

    /** Whether it reads differently, but perhaps only because another version describes it. */
    boolean isDoubtful(Connection connection, ScriptStatement statement) throws SQLException {
      Before now = of(connection, statement);
      return !described.equals(now.described) && !isComparable(now);
    }

    /** What came or went did so for every version. */
    private boolean isComparable(Before now) {
      return server.equals(now.server) || described.isEmpty() || now.described.isEmpty();
    }
  }

  /** What an interrupted run has noted of this very text, or that nothing is done yet. */
  static ScriptNote of(Connection connection, MigrationInfo script) throws SQLException {
    Sql.define(
        connection,
        "CREATE TABLE IF NOT EXISTS "
            + TABLE
            + " (script VARCHAR(255) NOT NULL PRIMARY KEY, checksum INT, done INT NOT NULL,"
            + " server VARCHAR(255), described MEDIUMTEXT)");
    Optional<ScriptNote> left =
        Sql.one(
            connection,
            "SELECT done, server, described FROM " + TABLE + " WHERE script = ? AND checksum <=> ?",
            ScriptNote::read,
            script.getScript(),
            script.getChecksum());
    if (left.isPresent()) {
      return left.get();
    }
    Sql.update(connection, "DELETE FROM " + TABLE);
    Sql.update(
        connection,
        "INSERT INTO " + TABLE + " (script, checksum, done) VALUES (?, ?, 0)",
        script.getScript(),
        script.getChecksum());
    return new ScriptNote(0, Optional.empty());
  }

  private static ScriptNote read(ResultSet row) throws SQLException {
    String server = row.getString("server");
    return new ScriptNote(
        row.getInt("done"),
        Optional.ofNullable(row.getString("described")).map(text -> new Before(server, text)));
  }

  /** Puts this in the place of what was noted; the caller commits. */
  void write(Connection connection) throws SQLException {
    Sql.update(
        connection,
        "UPDATE " + TABLE + " SET done = ?, server = ?, described = ?",
        done,
        underWay.map(Before::server).orElse(null),
        underWay.map(Before::described).orElse(null));
  }

  /** Takes the table away when all scripts are done. */
  static void forget(Connection connection) throws SQLException {
    Sql.define(connection, "DROP TABLE IF EXISTS " + TABLE);
  }
}
