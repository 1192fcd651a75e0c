package eu.vangnet.isolation;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseUnderTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks the database again and again how many connections the tenants' accounts have. */
final class ConnectionCount implements AutoCloseable {
  private static final int EVERY_MILLIS = 100;

  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
  private final Connection connection;
  private final PreparedStatement question;
  private volatile int most;

  private ConnectionCount(String schemaPrefix) throws SQLException {
    DatabaseAccess access = DatabaseUnderTest.access();
    connection = DriverManager.getConnection(access.url(), access.user(), access.password());
    question =
        connection.prepareStatement(
            "select count(*) from information_schema.processlist where user regexp ?");
    question.setString(1, "^" + schemaPrefix + "_[0-9a-f]{14}$");
    watch.scheduleWithFixedDelay(this::count, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  static ConnectionCount begin(String schemaPrefix) throws SQLException {
    return new ConnectionCount(schemaPrefix);
  }

  private void count() {
    try (ResultSet row = question.executeQuery()) {
      row.next();
      most = Math.max(most, row.getInt(1));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The largest number seen. */
  int most() {
    return most;
  }

  @Override
  public void close() throws SQLException {
    watch.close();
    connection.close();
  }
}
