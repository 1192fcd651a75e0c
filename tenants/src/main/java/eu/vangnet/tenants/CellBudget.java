package eu.vangnet.tenants;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * How many connections this server may hold to one cell, over all its tenants. Each physical
 * connection holds one permit from before it is opened until after it is closed.
 *
 * <p>The first connection of a tenant may ask for room at the expense of others and waits its turn;
 * a further one is only a convenience, takes what is free, and never goes before somebody who has
 * none. The permits are handed out in order, so nobody starves.
 */
final class CellBudget {

  private static final long TURN_MILLIS = 100;

  private final Semaphore permits;

  CellBudget(int connections) {
    permits = new Semaphore(connections, true);
  }

  int free() {
    return permits.availablePermits();
  }

  /**
   * Opens a connection within the budget.
   *
   * @param first whether the tenant has no connection yet
   * @param makeRoom called when no permit is free; may close connections of others
   */
  Connection open(DataSource source, boolean first, Runnable makeRoom) throws SQLException {
    take(first, makeRoom);
    try {
      return counted(source.getConnection());
    } catch (SQLException | RuntimeException e) {
      permits.release();
      throw e;
    }
  }

  private void take(boolean first, Runnable makeRoom) throws SQLException {
    try {
      if (permits.tryAcquire(0, TimeUnit.MILLISECONDS)) {
        return;
      }
      makeRoom.run();
      if (permits.tryAcquire(first ? TURN_MILLIS : 0, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new SQLTransientConnectionException("The connection budget of the cell is in use");
  }

  /** The same connection, which gives its permit back once when it is closed for good. */
  private Connection counted(Connection physical) {
    AtomicBoolean held = new AtomicBoolean(true);
    return (Connection)
        Proxy.newProxyInstance(
            CellBudget.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(physical, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              } finally {
                boolean ends = method.getName().equals("close") || method.getName().equals("abort");
                if (ends && held.compareAndSet(true, false)) {
                  permits.release();
                }
              }
            });
  }
}
