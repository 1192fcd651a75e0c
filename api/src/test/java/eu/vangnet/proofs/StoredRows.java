package eu.vangnet.proofs;

import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import java.sql.SQLException;

/** Counts rows of a tenant of the product under test. */
final class StoredRows {
  private StoredRows() {}

  static long count(TenantId tenant, String table) {
    return TenantContext.<Long, RuntimeException>call(
        tenant,
        () ->
            Product.started()
                .bean(TenantDatabase.class)
                .read(
                    em -> {
                      try {
                        return Sql.one(
                                TenantDatabase.connection(em),
                                "SELECT COUNT(*) FROM " + table,
                                row -> row.getLong(1))
                            .orElseThrow();
                      } catch (SQLException e) {
                        throw new AssertionError(e);
                      }
                    }));
  }
}
