package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of wrapped keysets in control: one row per tenant and purpose. */
final class KeysetRows {

  private KeysetRows() {}

  static Optional<WrappedKeyset> find(Connection connection, TenantId tenant, String purpose)
      throws SQLException {
    return Sql.one(
        connection,
        "SELECT wrapped_by, wrapped_version, wrapped FROM keysets"
            + " WHERE tenant = ? AND purpose = ?",
        WrappedKeyset::of,
        tenant.value(),
        purpose);
  }

  static void insert(Connection connection, TenantId tenant, String purpose, WrappedKeyset wrapped)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO keysets (tenant, purpose, wrapped_by, wrapped_version, wrapped)"
            + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE tenant = tenant",
        tenant.value(),
        purpose,
        wrapped.by(),
        wrapped.version(),
        wrapped.bytes());
  }

  /** Replaces exactly the one that was read; how many rows that were, one or none. */
  static int replace(
      Connection connection,
      TenantId tenant,
      String purpose,
      WrappedKeyset before,
      WrappedKeyset after)
      throws SQLException {
    return Sql.update(
        connection,
        "UPDATE keysets SET wrapped_by = ?, wrapped_version = ?, wrapped = ?"
            + " WHERE tenant = ? AND purpose = ? AND wrapped = ?",
        after.by(),
        after.version(),
        after.bytes(),
        tenant.value(),
        purpose,
        before.bytes());
  }

  static int delete(Connection connection, TenantId tenant) throws SQLException {
    return Sql.update(connection, "DELETE FROM keysets WHERE tenant = ?", tenant.value());
  }

  /** Tenants that have a keyset of the first purpose and lack one of the two others. */
  static Set<TenantId> lacking(Connection connection, String first, String second, String third)
      throws SQLException {
    List<TenantId> found =
        Sql.list(
            connection,
            "SELECT s.tenant FROM keysets s WHERE s.purpose = ? AND (SELECT COUNT(*) FROM keysets a"
                + " WHERE a.tenant = s.tenant AND a.purpose IN (?, ?)) < 2",
            row -> TenantId.of(row.getString(1)),
            first,
            second,
            third);
    return Set.copyOf(found);
  }
}
