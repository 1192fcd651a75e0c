package eu.vangnet.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/**
 * What is revoked, for all servers: it stands in control and each server's copy of the registry is
 * at most two seconds old. A server that cannot renew its copy serves nobody, so nothing revoked
 * slips through. Safe for any number of threads.
 */
public class Revocations {

  /** No token lives longer than this, so no revocation has to either. */
  public static final Duration LONGEST_TOKEN = Duration.ofDays(7);

  private final Registry registry;
  private final Clock clock;

  Revocations(Registry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  /** Whether any of the names is revoked now. */
  public boolean holdsAny(Collection<Revocable> names) {
    Map<Revocable, Instant> revoked = registry.revoked();
    if (revoked.isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    return names.stream().anyMatch(name -> now.isBefore(revoked.getOrDefault(name, Instant.MIN)));
  }

  /**
   * Revokes, and forgets what had its time.
   *
   * @param tenant who revokes
   * @param id names this revocation, for {@link #lift}
   * @param until from then on it says nothing any more
   */
  public void add(TenantId tenant, UUID id, Revocable name, Instant until) {
    registry.change(
        connection -> {
          past(connection);
          return Sql.update(
              connection,
              "INSERT INTO revocations (tenant, id, digest, until_at) VALUES (?, ?, ?, ?)",
              tenant.value(),
              id.toString(),
              HexFormat.of().parseHex(name.digest()),
              until);
        });
  }

  /** Forgets what had its time, where there is such. */
  void forgetPast() {
    Instant now = clock.instant();
    if (registry.revoked().values().stream().anyMatch(until -> !now.isBefore(until))) {
      registry.change(this::past);
    }
  }

  private int past(Connection connection) throws SQLException {
    return Sql.update(connection, "DELETE FROM revocations WHERE until_at <= ?", clock.instant());
  }

  /** Takes a revocation of the tenant's back; one that is not there stays so. */
  public void lift(TenantId tenant, UUID id) {
    registry.change(
        connection ->
            Sql.update(
                connection,
                "DELETE FROM revocations WHERE tenant = ? AND id = ?",
                tenant.value(),
                id.toString()));
  }
}
