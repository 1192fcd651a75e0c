package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Statements with their parameters in one line each, for the named few who write SQL. Points in
 * time go in and come out in UTC.
 */
public final class Sql {

  /** Makes a value of the current row. */
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private Sql() {}

  /** Carries out a change; how many rows it touched. */
  public static int update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  /** All rows of a question. */
  public static <T> List<T> list(
      Connection connection, String sql, Row<T> row, Object... parameters) throws SQLException {
    List<T> found = new ArrayList<>();
    try (PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(row.of(rows));
      }
    }
    return found;
  }

  /** The first row of a question, where there is one. */
  public static <T> Optional<T> one(
      Connection connection, String sql, Row<T> row, Object... parameters) throws SQLException {
    return list(connection, sql, row, parameters).stream().findFirst();
  }

  /** For definitions (DDL, accounts), which take no parameters. */
  static void define(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A point in time from a row; empty where it is null. */
  public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
        .map(moment -> moment.toInstant(ZoneOffset.UTC));
  }

  private static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i] instanceof Instant moment ? utc(moment) : values[i]);
    }
    return statement;
  }
}
