package eu.vangnet.bench.baseline;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import eu.vangnet.bench.BenchFailure;
import eu.vangnet.bench.baseline.Tokens.Caller;
import eu.vangnet.bench.installation.MysqlServer;
import eu.vangnet.platform.Identifiers;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Two pools for all tenants: one commits each statement, one commits when told. */
final class BaselineDatabase {
  private static final int CONNECTIONS = 32;
  private static final String PROPERTIES =
      "/?useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=100&prepStmtCacheSqlLimit=4096"
          + "&useLocalSessionState=true&cacheServerConfiguration=true&cacheResultSetMetadata=true"
          + "&elideSetAutoCommits=true&maintainTimeStats=false&connectionTimeZone=UTC"
          + "&forceConnectionTimeZoneToSession=true"
          + "&sessionVariables=transaction_isolation='READ-COMMITTED'";

  private final HikariDataSource reading;
  private final HikariDataSource writing;
  private final Identifiers identifiers;

  /** Some statements on one connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** What is audited. */
  record Act(String action, String objectId, int results) {}

  BaselineDatabase(MysqlServer server, Identifiers identifiers) {
    this.identifiers = identifiers;
    reading = pool(server, true);
    writing = pool(server, false);
  }

  <T> T read(Work<T> work) {
    try (Connection connection = reading.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new BenchFailure("The database refuses", e);
    }
  }

  <T> T write(Work<T> work) {
    try (Connection connection = writing.getConnection()) {
      T result = work.on(connection);
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw new BenchFailure("The database refuses", e);
    }
  }

  void audit(Connection connection, Caller caller, Act act) throws SQLException {
    UUID id = identifiers.next();
    byte[] key =
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    try (PreparedStatement row = connection.prepareStatement(caller.statements().audit())) {
      row.setBytes(1, key);
      row.setObject(2, LocalDateTime.now(ZoneOffset.UTC));
      row.setString(3, caller.subject());
      row.setString(4, caller.client());
      row.setString(5, act.action());
      row.setString(6, act.objectId());
      row.setString(7, "caseWork");
      row.setInt(8, act.results());
      row.executeUpdate();
    }
  }

  private static HikariDataSource pool(MysqlServer server, boolean autocommit) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url() + PROPERTIES);
    config.setUsername(server.user());
    config.setPassword(server.password());
    config.setAutoCommit(autocommit);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }
}
