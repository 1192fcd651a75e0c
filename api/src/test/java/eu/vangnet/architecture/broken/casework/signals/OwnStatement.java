package eu.vangnet.architecture.broken.casework.signals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** SQL through JDBC. */
final class OwnStatement {
  boolean run(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute("SELECT 1");
    }
  }
}
