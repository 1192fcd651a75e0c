package eu.vangnet.tenants;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One database server: how to reach a schema on it under an account. */
record Cell(CellSettings settings) {

  /**
   * Chosen so that a read costs one round trip: the driver trusts its own knowledge of the session
   * instead of asking, and sends nothing that changes nothing. Instants travel in UTC whatever zone
   * the machine has. READ COMMITTED and the short lock wait belong to the session from its first
   * moment. The server ends a session that says nothing for a hundred seconds: one that froze
   * within a transaction would else keep its locks from everybody for eight hours. The pools give
   * idle connections up before.
   */
  private static final String PROPERTIES =
      "useLocalSessionState=true&cacheServerConfiguration=true"
          + "&elideSetAutoCommits=true&maintainTimeStats=false"
          + "&cachePrepStmts=true&prepStmtCacheSize=128&prepStmtCacheSqlLimit=4096"
          + "&connectTimeout=2000&socketTimeout=60000&tcpKeepAlive=true"
          + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
          + "&sessionVariables=transaction_isolation='READ-COMMITTED',innodb_lock_wait_timeout=2"
          + ",wait_timeout=100";

  /**
   * For connections that choose which statements the server keeps prepared, as {@link
   * BudgetedConnection} does: all statements of all tenants would exhaust its {@code
   * max_prepared_stmt_count}. The driver must not remember the types of results here: those of one
   * text differ between the two ways of sending it, and it would read one by the other's.
   */
  private static final String CHOOSING = "&useServerPrepStmts=true";

  private static final String TEXT_ONLY = "&cacheResultSetMetadata=true";

  /** Migrations may wait long for a lock or a table; they keep the server's own limits. */
  private static final String PROVISIONER_PROPERTIES =
      "connectTimeout=5000&tcpKeepAlive=true&connectionTimeZone=UTC"
          + "&forceConnectionTimeZoneToSession=true";

  String name() {
    return settings.name();
  }

  /** Connections to one schema under one account; not pooled. */
  DataSource dataSource(String schema, String account, String password) {
    return source(schema, PROPERTIES + TEXT_ONLY, account, password);
  }

  /** The same, for the pool of a tenant. */
  DataSource pooled(String schema, String account, String password) {
    return source(schema, PROPERTIES + CHOOSING, account, password);
  }

  /** The account that may make schemas and accounts. */
  DataSource provisioner(String schema) {
    return source(
        schema, PROVISIONER_PROPERTIES, settings.provisionerUser(), settings.provisionerPassword());
  }

  Connection provision() throws SQLException {
    return provisioner("").getConnection();
  }

  private DataSource source(String schema, String properties, String account, String password) {
    String url = settings.url();
    int question = url.indexOf('?');
    String server = question < 0 ? url : url.substring(0, question);
    String own = question < 0 ? "" : url.substring(question + 1) + "&";
    String slash = server.endsWith("/") ? "" : "/";
    MysqlDataSource source = new MysqlDataSource();
    source.setURL(server + slash + schema + "?" + own + properties);
    source.setUser(account);
    source.setPassword(password);
    return source;
  }
}
