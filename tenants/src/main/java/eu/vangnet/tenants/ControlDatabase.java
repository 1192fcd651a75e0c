package eu.vangnet.tenants;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;

/** The schema of the registry, under an account that sees nothing else. */
final class ControlDatabase implements AutoCloseable {

  /** Some statements on one connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Part of the connections that the budget of a cell leaves aside. */
  private static final int CONNECTIONS = 4;

  private final HikariDataSource pool;

  ControlDatabase(DataSource connections) {
    this("control", connections, CONNECTIONS);
  }

  ControlDatabase(String name, DataSource connections, int most) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(connections);
    config.setMaximumPoolSize(most);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(Pools.PATIENCE.toMillis());
    config.setInitializationFailTimeout(-1);
    pool = new HikariDataSource(config);
  }

  /**
   * Statements that only read, each for itself.
   *
   * @throws NoConnection when the database does not answer in time
   */
  <T> T read(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** All statements or none. */
  <T> T inTransaction(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Its pooled connections, for a library that asks for them itself. */
  DataSource connections() {
    return pool;
  }

  private static RuntimeException failure(SQLException e) {
    return e instanceof SQLTransientConnectionException
        ? new NoConnection("the registry", e)
        : new RegistryFailure(e);
  }

  @Override
  public void close() {
    pool.close();
  }

  /** The registry's database refused a statement: a fault of ours or of the server. */
  static final class RegistryFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistryFailure(SQLException cause) {
      super("The registry's database refused a statement", cause);
    }
  }
}
