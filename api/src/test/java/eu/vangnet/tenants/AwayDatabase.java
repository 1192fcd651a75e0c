package eu.vangnet.tenants;

import java.sql.SQLException;

/** What work meets while the database of a tenant is away. */
public final class AwayDatabase {
  private AwayDatabase() {}

  /** The failure that the pools give then. */
  public static RuntimeException failure() {
    return new NoConnection("a tenant", new SQLException("the cell is being started anew"));
  }
}
