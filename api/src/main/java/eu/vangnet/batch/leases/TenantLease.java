package eu.vangnet.batch.leases;

import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The right to do one kind of work for the bound tenant for a while. Each taking raises the fence,
 * and each transaction of the work locks the row and compares: clocks may differ and a worker may
 * sleep through its time, yet two never do the same work. Safe for any number of threads.
 */
public final class TenantLease {
  private static final Duration LENGTH = Duration.ofSeconds(30);

  private final String table;
  private final UUID holder;
  private final Clock clock;

  /**
   * A lease that nobody has taken yet.
   *
   * @param table one row with holder, fence and expires_at in the tenant's own schema
   * @param holder a name of its own among all workers
   */
  public TenantLease(String table, UUID holder, Clock clock) {
    this.table = table;
    this.holder = holder;
    this.clock = clock;
  }

  /** Takes the lease; the fence of this taking, or nothing while another holds it. */
  public OptionalLong take(EntityManager work) {
    return on(work, this::take);
  }

  /**
   * Makes the transaction the only one that does this work, until it ends.
   *
   * @throws LeaseLost when another worker has taken over
   */
  public void require(EntityManager work, long fence) {
    if (on(work, this::fence) != fence) {
      throw new LeaseLost();
    }
  }

  /** Lets the next one in at once; one that was overtaken changes nothing. */
  public void release(EntityManager work, long fence) {
    on(work, connection -> release(connection, fence));
  }

  private OptionalLong take(Connection connection) throws SQLException {
    Instant now = clock.instant();
    int taken =
        Sql.update(
            connection,
            "UPDATE %s SET holder = ?, fence = fence + 1, expires_at = ?".formatted(table)
                + " WHERE id = 1 AND (expires_at <= ? OR expires_at > ?)",
            holder.toString(),
            now.plus(LENGTH),
            now,
            // Further off than any lease lasts: taken under a clock that has gone back since.
            now.plus(LENGTH.multipliedBy(2)));
    return taken == 0 ? OptionalLong.empty() : OptionalLong.of(fence(connection));
  }

  private long fence(Connection connection) throws SQLException {
    return Sql.one(
            connection,
            "SELECT fence FROM %s WHERE id = 1 FOR UPDATE".formatted(table),
            row -> row.getLong(1))
        .orElseThrow(() -> new SQLException("the row of " + table + " is missing"));
  }

  private int release(Connection connection, long fence) throws SQLException {
    return Sql.update(
        connection,
        "UPDATE %s SET expires_at = ? WHERE id = 1 AND fence = ?".formatted(table),
        Instant.EPOCH,
        fence);
  }

  private <T> T on(EntityManager work, Step<T> step) {
    try {
      return step.on(TenantDatabase.connection(work));
    } catch (SQLException failure) {
      throw new IllegalStateException("the lease " + table + " cannot be used", failure);
    }
  }

  /** Statements on one connection. */
  @FunctionalInterface
  private interface Step<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Another worker does this work for the tenant by now. */
  public static final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost() {
      super("another worker has taken over", null, false, false);
    }
  }
}
