package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;

/** Some statements on one connection, which stays open only while they run. */
@FunctionalInterface
public interface SqlWork<T> {

  /** Runs them; the connection is not to be kept, closed or committed. */
  T on(Connection connection) throws SQLException;
}
