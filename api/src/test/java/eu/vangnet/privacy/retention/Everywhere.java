package eu.vangnet.privacy.retention;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.testing.Product;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Looks for words and identifiers in every column of every table of every schema of the product,
 * those of control, reports and publication included. What is sealed is opened with the key of the
 * tenant first, for a ciphertext that stayed behind would hide what it holds.
 */
public final class Everywhere {
  private static final Product PRODUCT = Product.started();

  private final TenantId tenant;
  private final Map<String, Set<String>> places = new TreeMap<>();
  private int opened;

  private Everywhere(TenantId tenant) {
    this.tenant = tenant;
  }

  /**
   * Where these stand.
   *
   * @return table and column, each with what was found there
   */
  public static Everywhere search(TenantId tenant, Collection<String> wanted) {
    return search(tenant, wanted, table -> true);
  }

  /** The same, and not in what belongs to other tenants: there are many of them in the tests. */
  static Everywhere searchAt(TenantId tenant, Collection<String> wanted) {
    String ofTenants = "`" + System.getProperty("vangnet.schema-prefix") + "_t_";
    String own = ofTenants + tenant.value().replace('-', '_') + "`";
    return search(tenant, wanted, table -> table.startsWith(own) || !table.startsWith(ofTenants));
  }

  private static Everywhere search(
      TenantId tenant, Collection<String> wanted, Predicate<String> tables) {
    Everywhere search = new Everywhere(tenant);
    List<Mark> marks = wanted.stream().map(Mark::of).toList();
    DatabaseAccess access = DatabaseUnderTest.access();
    try (Connection connection =
        DriverManager.getConnection(access.url(), access.user(), access.password())) {
      for (String table : tables(connection).stream().filter(tables).toList()) {
        search.look(connection, table, marks);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return search;
  }

  /** What was found, by table and column. */
  public Map<String, Set<String>> places() {
    return places;
  }

  /** Where some of them stand: a search for all at once asks the database once. */
  public Map<String, Set<String>> placesOf(Collection<String> some) {
    Map<String, Set<String>> theirs = new TreeMap<>();
    places.forEach(
        (place, found) -> {
          Set<String> here = new TreeSet<>(found);
          here.retainAll(some);
          if (!here.isEmpty()) {
            theirs.put(place, here);
          }
        });
    return theirs;
  }

  /** How many sealed values could be read. */
  public int opened() {
    return opened;
  }

  /** Words, and what an identifier looks like as text and as bytes. */
  private record Mark(String name, List<String> forms) {
    static Mark of(String wanted) {
      if (!wanted.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
        return new Mark(wanted, List.of(wanted));
      }
      UUID id = UUID.fromString(wanted);
      byte[] bytes =
          ByteBuffer.allocate(16)
              .putLong(id.getMostSignificantBits())
              .putLong(id.getLeastSignificantBits())
              .array();
      return new Mark(wanted, List.of(wanted, wanted.replace("-", ""), text(bytes)));
    }

    boolean standsIn(String value) {
      return forms.stream().anyMatch(value::contains);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT CONCAT('`', table_schema, '`.`', table_name, '`') FROM"
                    + " information_schema.tables WHERE table_type = 'BASE TABLE' AND"
                    + " table_schema LIKE '"
                    + System.getProperty("vangnet.schema-prefix")
                    + "%'")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  private void look(Connection connection, String table, List<Mark> marks) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        for (int column = 1; column <= columns.getColumnCount(); column++) {
          byte[] bytes = rows.getBytes(column);
          if (bytes != null) {
            String name = table.replace("`", "") + " " + columns.getColumnName(column);
            note(name, text(bytes), marks);
            note(name + " (opened)", open(table, rows, columns.getColumnName(column)), marks);
          }
        }
      }
    }
  }

  private void note(String place, String value, List<Mark> marks) {
    String here = place.substring(place.indexOf('.') + 1);
    marks.stream()
        .filter(mark -> mark.standsIn(value))
        .forEach(mark -> places.computeIfAbsent(here, any -> new TreeSet<>()).add(mark.name()));
  }

  /** The sealed value in clear; empty for what is not sealed, or sealed by others. */
  private String open(String table, ResultSet row, String column) throws SQLException {
    if (!column.equals("sealed")) {
      return "";
    }
    String plainTable = table.substring(table.indexOf('.') + 2, table.length() - 1);
    TenantKeys.Place place = new TenantKeys.Place(plainTable, row.getString(1), column);
    byte[] sealed = row.getBytes(column);
    try {
      byte[] plain =
          TenantContext.<byte[], RuntimeException>call(
              tenant, () -> PRODUCT.bean(TenantKeys.class).open(sealed, place));
      opened++;
      return new String(plain, StandardCharsets.ISO_8859_1);
    } catch (RuntimeException notOurs) {
      return "";
    }
  }
}
