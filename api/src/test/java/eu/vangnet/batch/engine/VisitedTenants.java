package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.TenantVisit;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tenants with a table that visits write a row into, so that it can be counted how often each was
 * visited, and by whom.
 */
final class VisitedTenants implements AutoCloseable {
  private final RootAccess root = new RootAccess();
  private final List<TenantId> tenants = new ArrayList<>();

  /** So many new tenants. */
  VisitedTenants(int count) {
    for (int i = 0; i < count; i++) {
      TenantId tenant = Product.started().tenant();
      root.execute(
          schema(tenant), "CREATE TABLE visit_log (fence BIGINT NOT NULL, worker BIGINT NOT NULL)");
      tenants.add(tenant);
    }
    tenants.sort(null);
  }

  List<TenantId> all() {
    return List.copyOf(tenants);
  }

  /** What a visit does, inside its transaction. */
  static long log(TenantVisit visit, EntityManager transaction) {
    try (PreparedStatement insert =
        TenantDatabase.connection(transaction)
            .prepareStatement("INSERT INTO visit_log (fence, worker) VALUES (?, ?)")) {
      insert.setLong(1, visit.fence());
      insert.setLong(2, ProcessHandle.current().pid());
      return insert.executeUpdate();
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** How often a tenant was visited. */
  long visits(TenantId tenant) {
    return root.number(schema(tenant), "SELECT COUNT(*) FROM visit_log");
  }

  /** How often each was visited, in their order. */
  List<Long> visits() {
    return tenants.stream().map(this::visits).toList();
  }

  /** How many visits were made by other processes than this one. */
  long visitsNotBy(long worker) {
    return tenants.stream()
        .mapToLong(
            tenant ->
                root.number(
                    schema(tenant), "SELECT COUNT(*) FROM visit_log WHERE worker <> " + worker))
        .sum();
  }

  /** How often workers have taken the one job of a tenant. */
  long takings(TenantId asking) {
    return root.number(
        prefix() + "_control", "SELECT MAX(fence) FROM batch_jobs WHERE tenant = '" + asking + "'");
  }

  /** Under which fence a tenant was visited last. */
  long fence(TenantId tenant) {
    return root.number(schema(tenant), "SELECT MAX(fence) FROM visit_log");
  }

  /** How many executions of the batch library are open for a job. */
  long openExecutions(String job) {
    String open = ".BATCHSTATUS IN ('STARTING', 'STARTED', 'STOPPING')";
    return root.number(
        prefix() + "_control",
        "SELECT COUNT(*)" + rowsOf(job) + " AND (e" + open + " OR s" + open + " OR p" + open + ")");
  }

  /** All texts that the batch library keeps of a job. */
  String textsOf(String job) {
    return root.text(
        prefix() + "_control",
        "SELECT GROUP_CONCAT(CONCAT_WS(' ', e.EXITSTATUS, e.JOBPARAMETERS, s.EXITSTATUS,"
            + " s.EXECUTIONEXCEPTION, p.EXITSTATUS, p.EXECUTIONEXCEPTION))"
            + rowsOf(job));
  }

  private static String rowsOf(String job) {
    return " FROM BATCH_JOB_INSTANCE i"
        + " JOIN BATCH_JOB_EXECUTION e ON e.JOBINSTANCEID = i.JOBINSTANCEID"
        + " LEFT JOIN BATCH_STEP_EXECUTION s ON s.JOBEXECUTIONID = e.JOBEXECUTIONID"
        + " LEFT JOIN BATCH_PARTITION_EXECUTION p ON p.STEPEXECUTIONID = s.STEPEXECUTIONID"
        + " WHERE i.JOBNAME = '"
        + job
        + "'";
  }

  private static String schema(TenantId tenant) {
    return prefix() + "_t_" + tenant.value().replace('-', '_');
  }

  private static String prefix() {
    return System.getProperty("vangnet.schema-prefix");
  }

  @Override
  public void close() {
    root.close();
  }
}
