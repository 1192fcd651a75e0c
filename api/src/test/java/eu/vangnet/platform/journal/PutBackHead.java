package eu.vangnet.platform.journal;

import eu.vangnet.tenants.TenantId;

/**
 * The signed head of a tenant as it was at some time, to be put back by the owner of the server.
 */
public final class PutBackHead {
  private final RootAccess root;
  private final TenantId tenant;
  private final String values;

  private PutBackHead(RootAccess root, TenantId tenant, String values) {
    this.root = root;
    this.tenant = tenant;
    this.values = values;
  }

  /** Notes the present head. */
  public static PutBackHead remember(RootAccess root, TenantId tenant) {
    String values =
        root.text(
            JournalFixture.control(),
            "SELECT CONCAT(number, ', UNHEX(''', HEX(hash), '''), ''', sealed_at, ''', UNHEX(''',"
                + " HEX(signature), ''')') FROM journal_heads WHERE tenant = '"
                + tenant.value()
                + "'");
    return new PutBackHead(root, tenant, values);
  }

  /** Puts it back; the table must be {@link #disarm disarmed}. */
  public void putBack() {
    root.execute(
        JournalFixture.control(),
        "DELETE FROM journal_heads WHERE tenant = '" + tenant.value() + "'",
        "INSERT INTO journal_heads (tenant, number, hash, sealed_at, signature) VALUES ('"
            + tenant.value()
            + "', "
            + values
            + ")");
  }

  /** Takes away what protects the table of heads, for all tenants of the fixture. */
  public static void disarm(RootAccess root) {
    root.execute(
        JournalFixture.control(),
        "DROP TRIGGER IF EXISTS journal_heads_forward",
        "DROP TRIGGER IF EXISTS journal_heads_stay");
  }
}
