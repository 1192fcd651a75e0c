package eu.vangnet.tenants;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The few connections of one active tenant. */
final class TenantPool {

  private static final int MOST = 4;

  private final Cell cell;
  private final HikariDataSource hikari;

  /** Callers between taking the pool from the map and holding a connection. */
  private final AtomicInteger entering = new AtomicInteger();

  private volatile long usedAt = System.nanoTime();

  TenantPool(
      TenantId tenant,
      Cell cell,
      DataSource connections,
      ScheduledExecutorService scheduler,
      Duration idle) {
    this.cell = cell;
    HikariConfig config = new HikariConfig();
    config.setPoolName(tenant.value());
    config.setDataSource(connections);
    // Not connected to: it tells the pool that the driver is MySQL's, whose socket timeouts it must
    // set in order and not from another thread; a stray two seconds would cut statements off.
    config.setJdbcUrl("jdbc:mysql:");
    config.setMaximumPoolSize(MOST);
    config.setMinimumIdle(0);
    config.setIdleTimeout(Math.max(10_000, idle.toMillis()));
    config.setConnectionTimeout(Pools.PATIENCE.toMillis());
    config.setInitializationFailTimeout(-1);
    config.setScheduledExecutor(scheduler);
    config.setThreadFactory(Thread.ofVirtual().factory());
    hikari = new HikariDataSource(config);
  }

  Cell cell() {
    return cell;
  }

  /** Announces a caller; from now until {@link #connection} returns the pool is not closed. */
  TenantPool enter() {
    entering.incrementAndGet();
    return this;
  }

  Connection connection() throws SQLException {
    try {
      usedAt = System.nanoTime();
      return hikari.getConnection();
    } finally {
      entering.decrementAndGet();
    }
  }

  int connections() {
    return numbers().getTotalConnections();
  }

  int active() {
    return numbers().getActiveConnections();
  }

  int waiting() {
    return numbers().getThreadsAwaitingConnection();
  }

  boolean idle() {
    return entering.get() == 0 && active() == 0;
  }

  Duration unusedFor() {
    return Duration.ofNanos(System.nanoTime() - usedAt);
  }

  /** Gives connections up as they come back; callers who wait get a new one within the budget. */
  void yieldConnections() {
    numbers().softEvictConnections();
  }

  void close() {
    hikari.close();
  }

  private HikariPoolMXBean numbers() {
    return hikari.getHikariPoolMXBean();
  }
}
