package eu.vangnet.tenants;

import javax.sql.DataSource;

/**
 * The schema of reports, under the reporting account. That account has no right on any tenant. In
 * the publication schema it may read and add, and neither change nor take away: what is published
 * stays as it was, whatever this server does. Safe for any number of threads; both methods throw
 * {@link NoConnection} when no connection is free within two seconds.
 */
public class ReportingDatabase implements AutoCloseable {

  static final int CONNECTIONS = 3;

  private final SchemaAccess access;
  private final String publication;

  ReportingDatabase(DataSource connections, String publication) {
    access = new SchemaAccess("reporting", CONNECTIONS, connections);
    this.publication = publication;
  }

  /** Statements that only read, each for itself. */
  public <T> T read(SqlWork<T> work) {
    return access.read(work);
  }

  /** All statements or none, in one READ COMMITTED transaction. */
  public <T> T inTransaction(SqlWork<T> work) {
    return access.inTransaction(work);
  }

  /** The name of the publication schema, to stand in front of its tables. */
  public String publication() {
    return publication;
  }

  @Override
  public void close() {
    access.close();
  }
}
