package eu.vangnet.tenants;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;

/** A few pooled connections to a schema that is no tenant's, under one account. */
final class SchemaAccess implements AutoCloseable {

  /** Together with the half minute between two looks of the pool, before the server ends them. */
  private static final Duration IDLE = Duration.ofSeconds(60);

  private final String name;
  private final HikariDataSource pool;

  /**
   * Connects when first asked for something.
   *
   * @param name of the pool, for messages
   * @param most connections at a time; part of those that the budget of a cell leaves aside
   */
  SchemaAccess(String name, int most, DataSource connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(connections);
    config.setMaximumPoolSize(most);
    config.setMinimumIdle(0);
    config.setIdleTimeout(IDLE.toMillis());
    config.setConnectionTimeout(Pools.PATIENCE.toMillis());
    config.setInitializationFailTimeout(-1);
    this.name = name;
    this.pool = new HikariDataSource(config);
  }

  /**
   * Statements that only read, each for itself.
   *
   * @throws NoConnection when the database does not answer in time
   */
  <T> T read(SqlWork<T> work) {
    try (Connection connection = pool.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** All statements or none. */
  <T> T inTransaction(SqlWork<T> work) {
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

  /** The pool itself, for a library that asks for connections on its own. */
  DataSource connections() {
    return pool;
  }

  private RuntimeException failure(SQLException e) {
    return e instanceof SQLTransientConnectionException
        ? new NoConnection("the database of " + name, e)
        : new StatementRefused(name, e);
  }

  @Override
  public void close() {
    pool.close();
  }

  /** The database refused a statement: a fault of ours or of the server. */
  static final class StatementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StatementRefused(String name, SQLException cause) {
      super("The database of " + name + " refused a statement", cause);
    }
  }
}
