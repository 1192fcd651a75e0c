package eu.vangnet.tenants;

import eu.vangnet.platform.journal.RootAccess;

/** The connections that are open under a tenant's own account, as the database sees them. */
public final class AccountConnections {
  private AccountConnections() {}

  /** How many there are. */
  public static long of(TenantId tenant) {
    try (RootAccess root = new RootAccess()) {
      return root.number(
          "information_schema",
          "SELECT COUNT(*) FROM processlist WHERE user = '" + names().account(tenant) + "'");
    }
  }

  /** What an erasure is that goes by the database and not by the servers: pools stay open. */
  public static void eraseBehindTheBack(TenantId tenant) {
    try (RootAccess root = new RootAccess()) {
      root.execute(
          "information_schema",
          "DROP SCHEMA " + names().schema(tenant),
          "DROP USER '" + names().account(tenant) + "'@'%'");
    }
  }

  private static Names names() {
    return new Names(System.getProperty("vangnet.schema-prefix"));
  }
}
