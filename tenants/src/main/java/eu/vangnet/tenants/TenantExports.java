package eu.vangnet.tenants;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Exports that two people of a tenant have agreed on, until a worker takes them: the one place
 * where all servers see them without looking into every tenant. Safe for any number of threads.
 */
public class TenantExports {

  /** One that waits. */
  public record Waiting(UUID id, TenantId tenant, Instant requestedAt) {}

  private static final String SELECT =
      "SELECT id, tenant, requested_at FROM tenant_exports WHERE taken = FALSE ";
  private static final Sql.Row<Waiting> ROW =
      row ->
          new Waiting(
              UUID.fromString(row.getString(1)),
              TenantId.of(row.getString(2)),
              Sql.instant(row, "requested_at").orElseThrow());

  private final ControlDatabase control;

  TenantExports(ControlDatabase control) {
    this.control = control;
  }

  /** Lets it wait for a worker; again does no harm. */
  public void request(Waiting export) {
    control.inTransaction(
        connection ->
            Sql.update(
                connection,
                "INSERT IGNORE INTO tenant_exports (id, tenant, requested_at, taken)"
                    + " VALUES (?, ?, ?, FALSE)",
                export.id().toString(),
                export.tenant().value(),
                export.requestedAt()));
  }

  /** What waits, the oldest first. */
  public List<Waiting> waiting(int atMost) {
    return control.read(
        connection ->
            Sql.list(connection, SELECT + "ORDER BY requested_at, id LIMIT ?", ROW, atMost));
  }

  /** One of that tenant that waits. */
  public Optional<Waiting> find(TenantId tenant, UUID id) {
    return control.read(
        connection ->
            Sql.one(
                connection,
                SELECT + "AND tenant = ? AND id = ?",
                ROW,
                tenant.value(),
                id.toString()));
  }

  /** It need not wait any more. */
  public void taken(UUID id) {
    control.inTransaction(
        connection ->
            Sql.update(
                connection, "UPDATE tenant_exports SET taken = TRUE WHERE id = ?", id.toString()));
  }
}
