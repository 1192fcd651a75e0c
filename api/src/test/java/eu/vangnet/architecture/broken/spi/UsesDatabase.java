package eu.vangnet.architecture.broken.spi;

import javax.sql.DataSource;

/** A contract with a database. */
final class UsesDatabase {
  DataSource used() {
    throw new UnsupportedOperationException();
  }
}
