package eu.vangnet.tenants;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;

/**
 * The tables of batch jobs in the control schema, under an account that reaches no other table of
 * it: neither the register nor a password nor a key. Only for {@code batch}; a test of the product
 * refuses every other caller.
 */
public class BatchDatabase implements AutoCloseable {

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
  private static final int CONNECTIONS = 6;

  private final HikariDataSource pool;

  BatchDatabase(DataSource connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("batch");
    config.setDataSource(connections);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(Pools.PATIENCE.toMillis());
    config.setInitializationFailTimeout(-1);
    pool = new HikariDataSource(config);
  }

  /** Pooled connections; closing one gives it back. Safe for any number of threads. */
  public DataSource connections() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
