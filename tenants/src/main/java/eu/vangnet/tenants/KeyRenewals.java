package eu.vangnet.tenants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Renewals of data keys that tenants asked for, until a worker takes them. Thread-safe. */
public class KeyRenewals {

  /**
   * One that somebody asked for.
   *
   * @param reason why, as a code
   */
  public record Renewal(UUID id, TenantId tenant, String reason, Instant requestedAt) {}

  private final ControlDatabase control;

  KeyRenewals(ControlDatabase control) {
    this.control = control;
  }

  /** Keeps the wish; again does no harm. */
  public void request(Renewal wanted) {
    control.inTransaction(
        connection ->
            Sql.update(
                connection,
                "INSERT IGNORE INTO key_renewals (id, tenant, reason, requested_at, taken)"
                    + " VALUES (?, ?, ?, ?, FALSE)",
                wanted.id().toString(),
                wanted.tenant().value(),
                wanted.reason(),
                wanted.requestedAt()));
  }

  /** Those that nobody has taken, the oldest first. */
  public List<Renewal> waiting(int atMost) {
    return control.read(
        connection ->
            Sql.list(
                connection,
                "SELECT id, tenant, reason, requested_at FROM key_renewals WHERE NOT taken"
                    + " ORDER BY requested_at LIMIT ?",
                KeyRenewals::renewal,
                atMost));
  }

  /** Whether the tenant has asked for one after that moment. */
  public boolean wasAskedSince(TenantId tenant, Instant moment) {
    return control
        .read(
            connection ->
                Sql.one(
                    connection,
                    "SELECT id FROM key_renewals WHERE tenant = ? AND requested_at > ? LIMIT 1",
                    row -> row.getString(1),
                    tenant.value(),
                    moment))
        .isPresent();
  }

  /** One of that tenant that nobody has taken. */
  public Optional<Renewal> find(TenantId tenant, UUID id) {
    return control.read(
        connection ->
            Sql.one(
                connection,
                "SELECT id, tenant, reason, requested_at FROM key_renewals"
                    + " WHERE id = ? AND tenant = ? AND NOT taken",
                KeyRenewals::renewal,
                id.toString(),
                tenant.value()));
  }

  /** It need not wait any longer. */
  public void taken(UUID id) {
    control.inTransaction(
        connection ->
            Sql.update(
                connection, "UPDATE key_renewals SET taken = TRUE WHERE id = ?", id.toString()));
  }

  private static Renewal renewal(ResultSet row) throws SQLException {
    return new Renewal(
        UUID.fromString(row.getString(1)),
        TenantId.of(row.getString(2)),
        row.getString(3),
        Sql.instant(row, "requested_at").orElseThrow());
  }
}
