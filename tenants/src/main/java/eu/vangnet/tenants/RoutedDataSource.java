package eu.vangnet.tenants;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that asks somebody else for each connection. */
final class RoutedDataSource implements DataSource {

  /** Decides where a connection comes from. */
  @FunctionalInterface
  interface Route {
    Connection connection() throws SQLException;
  }

  private final Route route;

  RoutedDataSource(Route route) {
    this.route = route;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return route.connection();
  }

  /** Nobody names an account here: the tenant decides it. */
  @Override
  public Connection getConnection(String account, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("The tenant decides the account");
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void setLogWriter(PrintWriter writer) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  /** Ignored: the pools have their own patience. */
  @Override
  public void setLoginTimeout(int seconds) {}

  /** Seconds; a pool that is closed waits so long for a connection that is just being opened. */
  @Override
  public int getLoginTimeout() {
    return (int) Pools.PATIENCE.toSeconds();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
