package eu.vangnet.tenants;

import javax.sql.DataSource;

/**
 * The public directory of report points, under an account that reaches this one table of the
 * publication schema and nothing else. What is published here can be changed and taken back by the
 * tenant it belongs to, other than figures. Safe for any number of threads; throws {@link
 * NoConnection} when no connection is free within two seconds.
 */
public class DirectoryDatabase implements AutoCloseable {

  /** The one table. */
  static final String TABLE = "report_point";

  static final int CONNECTIONS = 2;

  private final SchemaAccess access;

  DirectoryDatabase(DataSource connections) {
    access = new SchemaAccess("directory", CONNECTIONS, connections);
  }

  /** All statements or none, in one READ COMMITTED transaction. */
  public <T> T inTransaction(SqlWork<T> work) {
    return access.inTransaction(work);
  }

  /** Takes back all that a tenant has published here. */
  void withdrawAll(TenantId tenant) {
    inTransaction(
        connection ->
            Sql.update(connection, "DELETE FROM report_point WHERE tenant = ?", tenant.value()));
  }

  @Override
  public void close() {
    access.close();
  }
}
