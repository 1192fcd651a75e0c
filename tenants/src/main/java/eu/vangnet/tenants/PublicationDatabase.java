package eu.vangnet.tenants;

import javax.sql.DataSource;

/**
 * What is published, under an account that can read it and nothing else in the world: this is what
 * stands behind the operations that need no token. Safe for any number of threads.
 */
public class PublicationDatabase implements AutoCloseable {

  static final int CONNECTIONS = 3;

  private final SchemaAccess access;

  PublicationDatabase(DataSource connections) {
    access = new SchemaAccess("publication", CONNECTIONS, connections);
  }

  /**
   * Statements that only read, each for itself.
   *
   * @throws NoConnection when no connection is free within two seconds
   */
  public <T> T read(SqlWork<T> work) {
    return access.read(work);
  }

  @Override
  public void close() {
    access.close();
  }
}
