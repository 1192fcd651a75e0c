package eu.vangnet.batch.moving;

import eu.vangnet.tenants.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param key the columns of its primary key
 */
record TableShape(String name, List<Column> columns, List<String> key) {

  /**
   * A column whose values are stored, and not computed by the database.
   *
   * @param optional whether a row may have none
   */
  record Column(String name, ColumnKind kind, boolean optional) {

    boolean isSealed() {
      return kind == ColumnKind.BYTES && name.startsWith("sealed");
    }
  }

  TableShape {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /** All tables of the schema that the connection is in, in the order of their names. */
  static List<TableShape> all(Connection connection) throws SQLException {
    List<String> names =
        Sql.list(
            connection,
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_type = 'BASE TABLE' ORDER BY table_name",
            row -> row.getString(1));
    List<TableShape> tables = new ArrayList<>();
    for (String name : names) {
      tables.add(of(connection, name));
    }
    return tables;
  }

  private static TableShape of(Connection connection, String name) throws SQLException {
    List<Column> columns =
        Sql.list(
            connection,
            "SELECT column_name, data_type, is_nullable = 'YES' FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = ?"
                + " AND COALESCE(generation_expression, '') = '' ORDER BY ordinal_position",
            row -> new Column(row.getString(1), ColumnKind.of(row.getString(2)), row.getBoolean(3)),
            name);
    List<String> key =
        Sql.list(
            connection,
            "SELECT column_name FROM information_schema.key_column_usage"
                + " WHERE table_schema = DATABASE() AND table_name = ?"
                + " AND constraint_name = 'PRIMARY' ORDER BY ordinal_position",
            row -> row.getString(1),
            name);
    return new TableShape(name, columns, key);
  }

  /** Reads all rows in the order of the key. */
  String select() {
    return "SELECT " + names() + " FROM `" + name + "` ORDER BY `" + String.join("`, `", key) + '`';
  }

  /** Stores a row. */
  String insert() {
    String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    return "INSERT INTO `" + name + "` (" + names() + ") VALUES (" + places + ')';
  }

  private String names() {
    return columns.stream()
        .map(column -> '`' + column.name() + '`')
        .collect(Collectors.joining(", "));
  }
}
