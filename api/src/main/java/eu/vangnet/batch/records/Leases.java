package eu.vangnet.batch.records;

import eu.vangnet.tenants.BatchDatabase;
import eu.vangnet.tenants.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Gives one worker at a time the right to do a job. Thread-safe. */
public final class Leases {
  private final BatchDatabase database;
  private final Clock clock;
  private final Duration length;
  private final UUID holder = UUID.randomUUID();

  /**
   * Leases for the workers of this process.
   *
   * @param length how long a worker may be silent before another takes over
   */
  public Leases(BatchDatabase database, Clock clock, Duration length) {
    this.database = database;
    this.clock = clock;
    this.length = length;
  }

  /** How long a lease lasts without being renewed. */
  public Duration length() {
    return length;
  }

  /** Takes the job, unless it is over or another worker has it. */
  public Optional<Lease> take(JobKey key) {
    OptionalLong fence =
        database.inTransaction(
            connection -> {
              Instant now = clock.instant();
              int taken =
                  Sql.update(
                      connection,
                      "UPDATE batch_jobs SET state = 'running', holder = ?, fence = fence + 1,"
                          + " lease_until = ?, started_at = COALESCE(started_at, ?)"
                          + " WHERE tenant = ? AND id = ? AND state IN ('waiting', 'running')"
                          + " AND lease_until <= ?",
                      holder.toString(),
                      now.plus(length),
                      now,
                      key.tenantText(),
                      key.idText(),
                      now);
              return taken == 0
                  ? OptionalLong.empty()
                  : OptionalLong.of(Lease.fence(connection, key, ""));
            });
    return fence.isPresent()
        ? Optional.of(new Lease(database, clock, length, key, fence.getAsLong()))
        : Optional.empty();
  }
}
