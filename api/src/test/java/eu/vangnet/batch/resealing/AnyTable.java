package eu.vangnet.batch.resealing;

import eu.vangnet.platform.sealing.SealedColumn;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKeys;
import eu.vangnet.tenants.TenantKeys.Place;
import eu.vangnet.testing.Product;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows in any table of a tenant, made without knowing what the table is for. */
final class AnyTable {
  private static final Product PRODUCT = Product.started();

  private final TenantId tenant;
  private final SealedColumn column;

  AnyTable(TenantId tenant, SealedColumn column) {
    this.tenant = tenant;
    this.column = column;
  }

  /** Every sealed column that the tenant's tables have. */
  static List<AnyTable> of(TenantId tenant) {
    return AnyTable.<List<SealedColumn>>on(tenant, (connection, all) -> all).stream()
        .map(found -> new AnyTable(tenant, found))
        .toList();
  }

  SealedColumn column() {
    return column;
  }

  /** The same table of another tenant. */
  AnyTable at(TenantId other) {
    return new AnyTable(other, column);
  }

  /** A row with these bytes; what else the table wants is made up. */
  void insert(UUID id, byte[] sealed) {
    on(
        tenant,
        (connection, all) -> {
          Sql.update(connection, "SET foreign_key_checks = 0");
          List<String> names = new ArrayList<>(List.of(column.id(), SealedColumn.NAME));
          List<Object> values = new ArrayList<>(List.of(id.toString(), sealed));
          Sql.list(
              connection,
              "SELECT column_name, data_type, COALESCE(character_maximum_length, 0)"
                  + " FROM information_schema.columns WHERE table_schema = DATABASE()"
                  + " AND table_name = ? AND is_nullable = 'NO' AND column_default IS NULL"
                  + " AND extra NOT LIKE '%auto_increment%' AND column_name NOT IN (?, ?)",
              row -> {
                names.add(row.getString(1));
                return values.add(madeUp(row.getString(2), row.getInt(3)));
              },
              column.table(),
              column.id(),
              SealedColumn.NAME);
          String marks = "?, ".repeat(names.size() - 1) + "?";
          String sql =
              "INSERT INTO %s (`%s`) VALUES (%s)"
                  .formatted(column.table(), String.join("`, `", names), marks);
          int made = Sql.update(connection, sql, values.toArray());
          Sql.update(connection, "SET foreign_key_checks = 1");
          return made;
        });
  }

  private static Object madeUp(String type, int length) {
    String text = UUID.randomUUID().toString();
    return switch (type) {
      case "char", "varchar", "text", "mediumtext" ->
          text.substring(0, length == 0 ? 36 : Math.min(36, length));
      case "binary", "varbinary", "blob", "mediumblob", "longblob" ->
          text.substring(0, length == 0 ? 36 : Math.min(36, length))
              .getBytes(StandardCharsets.UTF_8);
      case "date", "datetime", "timestamp" -> "2026-03-02";
      case "json" -> "{}";
      default -> 1;
    };
  }

  byte[] read(UUID id) {
    return on(
        tenant,
        (connection, all) ->
            Sql.one(
                    connection,
                    "SELECT sealed FROM %s WHERE %s = ?".formatted(column.table(), column.id()),
                    row -> row.getBytes(1),
                    id.toString())
                .orElseThrow());
  }

  byte[] seal(UUID id, String secret) {
    byte[] plain = secret.getBytes(StandardCharsets.UTF_8);
    return TenantContext.call(tenant, () -> keys().seal(plain, place(id)));
  }

  /** What the product would read in that row. */
  String open(UUID id) {
    byte[] sealed = read(id);
    byte[] plain = TenantContext.call(tenant, () -> keys().open(sealed, place(id)));
    return new String(plain, StandardCharsets.UTF_8);
  }

  private Place place(UUID id) {
    return new Place(column.table(), id.toString(), SealedColumn.NAME);
  }

  private static TenantKeys keys() {
    return PRODUCT.bean(TenantKeys.class);
  }

  /** Statements as the tenant's own account. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection, List<SealedColumn> all) throws SQLException;
  }

  static <T> T on(TenantId tenant, Work<T> work) {
    return TenantContext.call(
        tenant,
        () ->
            PRODUCT
                .bean(TenantDatabase.class)
                .inTransaction(
                    em -> {
                      try {
                        return work.on(TenantDatabase.connection(em), SealedColumn.all(em));
                      } catch (SQLException e) {
                        throw new IllegalStateException(e);
                      }
                    }));
  }

  @Override
  public String toString() {
    return column.table();
  }
}
