package eu.vangnet.tenants;

import javax.sql.DataSource;

/** The schema of the registry, under the account that sees nothing else. */
final class ControlDatabase implements AutoCloseable {

  static final int CONNECTIONS = 4;

  private final SchemaAccess access;

  ControlDatabase(DataSource connections) {
    access = new SchemaAccess("control", CONNECTIONS, connections);
  }

  /** As {@link SchemaAccess#read}. */
  <T> T read(SqlWork<T> work) {
    return access.read(work);
  }

  /** As {@link SchemaAccess#inTransaction}. */
  <T> T inTransaction(SqlWork<T> work) {
    return access.inTransaction(work);
  }

  @Override
  public void close() {
    access.close();
  }
}
