package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * How many connections this server may hold to one cell, over all its tenants. Each physical
 * connection holds one permit from before it is opened until after it is closed.
 *
 * <p>The first connection of a tenant may make room at the expense of others; a further one is only
 * a convenience and takes what is free beyond a quarter kept for tenants that have none. Whoever
 * asks waits here: were it refused, the pool would fall asleep for longer each time, and sleep on
 * when a permit is free.
 */
final class CellBudget {

  /** A pool that asks for one more connection; its state changes while it waits. */
  interface Asking {

    boolean hasNone();

    /** Whether a caller still waits for the connection. */
    boolean wantsOne();

    /** Closes connections of others, as far as they can do without. */
    void makeRoom();
  }

  private static final long TURN_MILLIS = 50;

  private final Semaphore permits;
  private final int kept;

  CellBudget(int connections) {
    permits = new Semaphore(connections, true);
    kept = connections / 4;
  }

  /** Of each cell, by its name, for one of so many servers. */
  static Map<String, CellBudget> all(Cells cells, int replicas) throws SQLException {
    Map<String, CellBudget> budgets = new HashMap<>();
    for (Cell cell : cells.all()) {
      budgets.put(cell.name(), new CellBudget(Foundation.budget(cell, replicas)));
    }
    return budgets;
  }

  int free() {
    return permits.availablePermits();
  }

  /** Opens a connection within the budget, or fails when none is free in time. */
  Connection open(DataSource source, Asking asking) throws SQLException {
    take(asking);
    try {
      return BudgetedConnection.of(source.getConnection(), permits::release);
    } catch (SQLException | RuntimeException e) {
      permits.release();
      throw e;
    }
  }

  private void take(Asking asking) throws SQLException {
    long start = System.nanoTime();
    try {
      do {
        boolean first = asking.hasNone();
        if (taken(first, 0)) {
          return;
        }
        asking.makeRoom();
        if (taken(first, TURN_MILLIS)) {
          return;
        }
      } while (asking.wantsOne() && System.nanoTime() - start < Pools.PATIENCE.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new SQLTransientConnectionException("The connection budget of the cell is in use");
  }

  private boolean taken(boolean first, long millis) throws InterruptedException {
    if (first || permits.availablePermits() > kept) {
      return permits.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }
    Thread.sleep(millis);
    return false;
  }
}
