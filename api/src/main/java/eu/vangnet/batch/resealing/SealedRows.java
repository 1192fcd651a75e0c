package eu.vangnet.batch.resealing;

import eu.vangnet.platform.sealing.SealedColumn;
import eu.vangnet.tenants.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows of any table by the key that sealed them, which the first bytes tell. By SQL, because the
 * work is the same for every entity and must touch nothing of a row but the one column.
 */
final class SealedRows {
  /** Lets an update pass the triggers that keep a row as it is; they look at all other columns. */
  private static final String OPEN_TRIGGERS = "SET @vangnet_resealing = 1";

  private static final String CLOSE_TRIGGERS = "SET @vangnet_resealing = NULL";

  /** The bytes of one row. */
  record Row(String id, byte[] sealed) {

    Row {
      sealed = sealed.clone();
    }

    @Override
    public byte[] sealed() {
      return sealed.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Row that && id.equals(that.id) && Arrays.equals(sealed, that.sealed);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  /** A statement or two. */
  @FunctionalInterface
  interface Work {
    int on(Connection connection) throws SQLException;
  }

  private final Connection connection;

  SealedRows(Connection connection) {
    this.connection = connection;
  }

  /** The tables that this tenant has; who holds no cases lacks some. */
  Set<String> tables() throws SQLException {
    return new HashSet<>(
        Sql.list(
            connection,
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()",
            row -> row.getString(1)));
  }

  /** Some rows that this key sealed, behind a row. */
  List<Row> under(SealedColumn column, byte[] prefix, String after, int atMost)
      throws SQLException {
    return Sql.list(
        connection,
        "SELECT %1$s, sealed FROM %2$s WHERE LEFT(sealed, 5) = ? AND %1$s > ? ORDER BY %1$s LIMIT ?"
            .formatted(column.id(), column.table()),
        row -> new Row(row.getString(1), row.getBytes(2)),
        prefix,
        after,
        atMost);
  }

  /** How many rows this key sealed. */
  long count(SealedColumn column, byte[] prefix) throws SQLException {
    return Sql.one(
            connection,
            "SELECT COUNT(*) FROM %s WHERE LEFT(sealed, 5) = ?".formatted(column.table()),
            row -> row.getLong(1),
            prefix)
        .orElseThrow();
  }

  /**
   * Puts other bytes in the place of exactly those that were read. Who changed the row meanwhile
   * has sealed it himself, and keeps what he wrote.
   */
  int replace(SealedColumn column, Row row, byte[] sealed) throws SQLException {
    return Sql.update(
        connection,
        "UPDATE %2$s SET sealed = ? WHERE %1$s = ? AND sealed = ?"
            .formatted(column.id(), column.table()),
        sealed,
        row.id(),
        row.sealed());
  }

  /** Does the work with the triggers open, and closes them whatever happens. */
  int pastTriggers(Work work) throws SQLException {
    Sql.update(connection, OPEN_TRIGGERS);
    try {
      return work.on(connection);
    } finally {
      Sql.update(connection, CLOSE_TRIGGERS);
    }
  }
}
