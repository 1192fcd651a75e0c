package eu.vangnet.batch.courier;

import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Post of a tenant that lies in its boxes: while this is open the lease of its courier seems to be
 * somebody else's, for less than a minute.
 */
public final class HeldPost implements AutoCloseable {
  /** Beyond twice the length of a lease nobody would believe it. */
  private static final Duration HELD = Duration.ofSeconds(50);

  private static final String EPOCH = "1970-01-02 00:00:00";

  private final String schema;

  private HeldPost(TenantId tenant) {
    this.schema = schema(tenant);
  }

  /** Holds what the tenant sends and what has come for it; a courier that is on its way stops. */
  public static HeldPost of(TenantId tenant) {
    LocalDateTime until =
        LocalDateTime.ofInstant(Product.started().clock().instant().plus(HELD), ZoneOffset.UTC);
    HeldPost held = new HeldPost(tenant);
    held.expires(Timestamp.valueOf(until).toString());
    return held;
  }

  /** How many letters with content wait in the outbox of a tenant. */
  public static long sent(TenantId tenant) {
    return waiting(tenant, "message_outbox");
  }

  /** How many letters with content wait in the inbox of a tenant. */
  public static long come(TenantId tenant) {
    return waiting(tenant, "message_inbox");
  }

  private static long waiting(TenantId tenant, String box) {
    try (RootAccess root = new RootAccess()) {
      return root.number(
          schema(tenant),
          "SELECT COUNT(*) FROM " + box + " WHERE status = 'waiting' AND LENGTH(sealed) > 0");
    }
  }

  private static String schema(TenantId tenant) {
    return System.getProperty("vangnet.schema-prefix") + "_t_" + tenant.value().replace('-', '_');
  }

  private void expires(String at) {
    try (RootAccess root = new RootAccess()) {
      root.execute(
          schema,
          "UPDATE courier_lease SET holder = 'held', fence = fence + 1, expires_at = '" + at + "'");
    }
  }

  /** The courier goes again. */
  @Override
  public void close() {
    expires(EPOCH);
  }
}
