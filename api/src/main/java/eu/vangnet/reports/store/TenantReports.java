package eu.vangnet.reports.store;

import eu.vangnet.tenants.ReportingDatabase;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * What a tenant asked of reports. What is published stays: it is everybody's, and names no tenant.
 * Thread-safe.
 */
@Singleton
public class TenantReports {
  private static final String OF_TENANT = " IN (SELECT id FROM report WHERE tenant = ?)";

  private final ReportingDatabase database;

  /** Works on the schema of reports. */
  @Inject
  public TenantReports(ReportingDatabase database) {
    this.database = database;
  }

  /** Takes away every request of the tenant and the protected figures that came of it. */
  public void forget(TenantId tenant) {
    String id = tenant.value();
    database.inTransaction(
        connection ->
            Sql.update(
                    connection,
                    "DELETE FROM batch_fences WHERE job IN (SELECT id FROM report WHERE tenant = ?)"
                        + " OR job IN (SELECT id FROM waiting_job WHERE tenant = ?)",
                    id,
                    id)
                + Sql.update(
                    connection, "DELETE FROM protected_dataset WHERE report" + OF_TENANT, id)
                + Sql.update(connection, "DELETE FROM waiting_job WHERE tenant = ?", id)
                + Sql.update(connection, "DELETE FROM report WHERE tenant = ?", id));
  }
}
