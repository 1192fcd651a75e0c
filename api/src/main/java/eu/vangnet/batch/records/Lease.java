package eu.vangnet.batch.records;

import eu.vangnet.batch.jobs.LeaseLost;
import eu.vangnet.tenants.BatchDatabase;
import eu.vangnet.tenants.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One taking of a job by one worker. Each taking has a higher fence than the one before, and each
 * write locks the job's row and compares: clocks may differ and a worker may sleep through its
 * time, yet one that was overtaken writes nothing. Thread-safe.
 */
public final class Lease {
  private static final String MINE = " WHERE tenant = ? AND id = ? AND fence = ?";

  private final BatchDatabase database;
  private final Clock clock;
  private final Duration length;
  private final JobKey key;
  private final long fence;

  /** What a renewal came to. */
  public enum Renewal {
    HELD,
    CANCEL_REQUESTED,
    LOST
  }

  Lease(BatchDatabase database, Clock clock, Duration length, JobKey key, long fence) {
    this.database = database;
    this.clock = clock;
    this.length = length;
    this.key = key;
    this.fence = fence;
  }

  /** The job. */
  public JobKey key() {
    return key;
  }

  /** The number of this taking. */
  public long fence() {
    return fence;
  }

  /** Lasts longer from now on. One that ran out and that nobody took lives on. */
  public Renewal renew() {
    return database.inTransaction(
        connection -> {
          Optional<Boolean> cancel =
              Sql.one(
                  connection,
                  "SELECT cancel_requested FROM batch_jobs" + MINE + " AND state = 'running'",
                  row -> row.getBoolean(1),
                  key.tenantText(),
                  key.idText(),
                  fence);
          int renewed =
              Sql.update(
                  connection,
                  "UPDATE batch_jobs SET lease_until = ?" + MINE + " AND state = 'running'",
                  clock.instant().plus(length),
                  key.tenantText(),
                  key.idText(),
                  fence);
          if (cancel.isEmpty() || renewed == 0) {
            return Renewal.LOST;
          }
          return cancel.get() ? Renewal.CANCEL_REQUESTED : Renewal.HELD;
        });
  }

  /** Whether this worker still has the job. */
  public boolean isHeld() {
    return database.read(
        connection ->
            Sql.one(
                    connection,
                    "SELECT 1 FROM batch_jobs"
                        + MINE
                        + " AND state = 'running' AND lease_until > ?",
                    row -> true,
                    key.tenantText(),
                    key.idText(),
                    fence,
                    clock.instant())
                .isPresent());
  }

  /**
   * Passes while this worker has the job.
   *
   * @throws LeaseLost when it has not
   */
  public void require() {
    if (!isHeld()) {
      throw new LeaseLost();
    }
  }

  /**
   * Writes to the tables of jobs in one transaction, if this worker still has the job.
   *
   * @throws LeaseLost when it has not; nothing was written
   */
  public <T> T write(BatchDatabase.Work<T> work) {
    return database.inTransaction(
        connection -> {
          if (fence(connection, key, " FOR UPDATE") != fence) {
            throw new LeaseLost();
          }
          return work.on(connection);
        });
  }

  /** Ends the job. */
  public void end(JobState state, Optional<String> reason) {
    write(
        connection ->
            Sql.update(
                connection,
                "UPDATE batch_jobs SET state = ?, reason = ?, ended_at = ?, lease_until = ?" + MINE,
                state.code(),
                reason.orElse(null),
                clock.instant(),
                Instant.EPOCH,
                key.tenantText(),
                key.idText(),
                fence));
  }

  /** Lets another worker go on at once. */
  public void release() {
    write(
        connection ->
            Sql.update(
                connection,
                "UPDATE batch_jobs SET lease_until = ?" + MINE,
                Instant.EPOCH,
                key.tenantText(),
                key.idText(),
                fence));
  }

  /** Says where the result is. */
  public void result(String href) {
    write(
        connection ->
            Sql.update(
                connection,
                "UPDATE batch_jobs SET result = ?" + MINE,
                href,
                key.tenantText(),
                key.idText(),
                fence));
  }

  static long fence(Connection connection, JobKey key, String lock) throws SQLException {
    return Sql.one(
            connection,
            "SELECT fence FROM batch_jobs WHERE tenant = ? AND id = ?" + lock,
            row -> row.getLong(1),
            key.tenantText(),
            key.idText())
        .orElseThrow(LeaseLost::new);
  }
}
