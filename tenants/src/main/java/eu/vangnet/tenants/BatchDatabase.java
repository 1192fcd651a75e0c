package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * The tables of batch jobs in the control schema, under an account that reaches no other table of
 * it: neither the register nor a password nor a key. Only for {@code batch}; a test of the product
 * refuses every other caller. Safe for any number of threads.
 */
public class BatchDatabase implements AutoCloseable {

  /** Some statements on one connection. */
  @FunctionalInterface
  public interface Work<T> {
    /** Carries them out. */
    T on(Connection connection) throws SQLException;
  }

  /** What the account may read and change; made by the migrations of control. */
  static final List<String> TABLES =
      List.of(
          "batch_jobs",
          "batch_stages",
          "batch_items",
          "BATCH_JOB_INSTANCE",
          "BATCH_JOB_EXECUTION",
          "BATCH_STEP_EXECUTION",
          "BATCH_PARTITION_EXECUTION");

  /**
   * Part of the connections that the budget of a cell leaves aside: partitions, and one to beat.
   */
  static final int CONNECTIONS = 6;

  private final SchemaAccess tables;

  BatchDatabase(DataSource connections) {
    tables = new SchemaAccess("batch", CONNECTIONS, connections);
  }

  /**
   * Statements that only read, each for itself.
   *
   * @throws NoConnection when the database does not answer in time
   */
  public <T> T read(Work<T> work) {
    return tables.read(work::on);
  }

  /**
   * All statements or none.
   *
   * @throws NoConnection when the database does not answer in time
   */
  public <T> T inTransaction(Work<T> work) {
    return tables.inTransaction(work::on);
  }

  /** Pooled connections for the batch library, which speaks SQL itself. */
  public DataSource connections() {
    return tables.connections();
  }

  @Override
  public void close() {
    tables.close();
  }
}
