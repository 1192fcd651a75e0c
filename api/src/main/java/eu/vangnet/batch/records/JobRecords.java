package eu.vangnet.batch.records;

import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.jobs.JobParameters;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.platform.jobs.JobRequests;
import eu.vangnet.tenants.BatchDatabase;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The jobs on record, for whoever does not hold the lease of one: putting them there, finding and
 * listing them, asking for their end. Thread-safe.
 */
@Singleton
public class JobRecords implements JobRequests {
  private static final String ONE = " WHERE tenant = ? AND id = ?";
  private static final String SELECT = "SELECT " + JobRecord.COLUMNS + " FROM batch_jobs";

  private static final String LATEST_FIRST = " ORDER BY requested_at DESC, id DESC";

  private static final int OF_EACH = 10;

  private static final String UNATTENDED =
      "SELECT "
          + JobRecord.COLUMNS
          + " FROM (SELECT open_job.*, ROW_NUMBER() OVER"
          + " (PARTITION BY tenant ORDER BY requested_at, id) AS turn FROM batch_jobs open_job"
          + " WHERE state IN ('waiting', 'running') AND lease_until <= ? AND name IN (%s)) unattended"
          + " WHERE turn <= "
          + OF_EACH
          + " ORDER BY turn,"
          + " (SELECT MAX(served.started_at) FROM batch_jobs served"
          + " WHERE served.tenant = unattended.tenant), requested_at, id";

  private final BatchDatabase database;
  private final Clock clock;

  /** Works on these tables. */
  @Inject
  public JobRecords(BatchDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Puts a job on record; one that is there already stays as it is. */
  @Override
  public void put(JobRequest request) {
    insert(request, JobState.WAITING, Optional.empty());
  }

  /**
   * The latest job with the same tenant, kind and parameters that did not end well and may still
   * do, or else this request as a new one. Two who ask at the same moment get the same job: a named
   * lock of the server keeps them apart, and ends with its connection.
   */
  public JobRecord unfinishedOr(JobRequest request) {
    JobParameters parameters = JobParameters.of(request.parameters());
    String name = "vangnet_batch_" + Integer.toHexString(request.tenant().hashCode());
    return database.read(
        connection -> {
          Sql.one(connection, "SELECT GET_LOCK(?, 30)", row -> row.getInt(1), name);
          try {
            Optional<JobRecord> known = unfinished(request.tenant(), request.job(), parameters);
            if (known.isEmpty()) {
              put(request);
            }
            return known
                .or(() -> find(new JobKey(request.tenant(), new JobId(request.id()))))
                .orElseThrow();
          } finally {
            Sql.one(connection, "SELECT RELEASE_LOCK(?)", row -> row.getInt(1), name);
          }
        });
  }

  /** Puts a job on record that nobody will do. */
  public void putRefused(JobRequest request, String reason) {
    insert(request, JobState.FAILED, Optional.of(reason));
  }

  private void insert(JobRequest request, JobState state, Optional<String> reason) {
    database.inTransaction(
        connection ->
            Sql.update(
                connection,
                "INSERT IGNORE INTO batch_jobs (tenant, id, name, parameters, requested_at, state,"
                    + " reason, cancel_requested, ended_at, fence, lease_until)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, FALSE, ?, 0, ?)",
                request.tenant().value(),
                request.id().toString(),
                request.job(),
                JobParameters.of(request.parameters()).canonical(),
                request.requestedAt(),
                state.code(),
                reason.orElse(null),
                state.isOver() ? clock.instant() : null,
                Instant.EPOCH));
  }

  /** A job of that tenant. */
  public Optional<JobRecord> find(JobKey key) {
    return database.read(
        connection ->
            Sql.one(connection, SELECT + ONE, JobRecord::of, key.tenantText(), key.idText()));
  }

  /**
   * A place in the list.
   *
   * @param requestedAt of the job after which to go on
   * @param id of the same
   */
  public record Place(Instant requestedAt, JobId id) {}

  /**
   * Jobs of that tenant, the latest first, from the one behind {@code after} on. Identifiers tell
   * nothing of the time: some are made of the key of a request.
   */
  public List<JobRecord> page(TenantId tenant, Optional<Place> after, int limit) {
    String all = SELECT + " WHERE tenant = ?";
    String beyond = " AND (requested_at < ? OR (requested_at = ? AND id < ?))";
    String order = LATEST_FIRST + " LIMIT ?";
    return database.read(
        connection ->
            after.isEmpty()
                ? Sql.list(connection, all + order, JobRecord::of, tenant.value(), limit)
                : Sql.list(
                    connection,
                    all + beyond + order,
                    JobRecord::of,
                    tenant.value(),
                    after.get().requestedAt(),
                    after.get().requestedAt(),
                    after.get().id().toString(),
                    limit));
  }

  private Optional<JobRecord> unfinished(TenantId tenant, String name, JobParameters parameters) {
    return database.read(
        connection ->
            Sql.one(
                connection,
                SELECT
                    + " WHERE tenant = ? AND name = ? AND parameters = ?"
                    + " AND state IN ('waiting', 'running', 'failed')"
                    + " AND (reason IS NULL OR reason NOT IN (?, ?, ?, ?))"
                    + LATEST_FIRST
                    + " LIMIT 1",
                JobRecord::of,
                tenant.value(),
                name,
                parameters.canonical(),
                WorkFailed.NOT_WANTED,
                "quarterNotEnded",
                "cutOffTooLate",
                "figuresMissing"));
  }

  @Override
  public Optional<UUID> waiting(TenantId tenant, String job) {
    return database.read(
        connection ->
            Sql.one(
                connection,
                "SELECT id FROM batch_jobs WHERE tenant = ? AND name = ? AND state = 'waiting'"
                    + " ORDER BY requested_at, id LIMIT 1",
                row -> UUID.fromString(row.getString(1)),
                tenant.value(),
                job));
  }

  /**
   * Jobs that nobody works on: they wait, or their worker has fallen silent. First comes the oldest
   * of each tenant, then the second of each, and so on, a few of each. Among them the tenant goes
   * first that was served longest ago, so however many jobs one has, the others have their turn.
   *
   * @param kinds which the caller can do, at least one; those of another version wait for its
   *     servers
   */
  public List<JobRecord> unattended(Collection<String> kinds) {
    String sql = UNATTENDED.formatted(String.join(", ", Collections.nCopies(kinds.size(), "?")));
    Object[] values = Stream.concat(Stream.of(clock.instant()), kinds.stream()).toArray();
    return database.read(connection -> Sql.list(connection, sql, JobRecord::of, values));
  }

  /**
   * Asks for the end of a job: one that waits ends here, one that is worked on ends soon. Nothing
   * happens when it is over.
   */
  public void requestCancellation(JobKey key) {
    database.inTransaction(
        connection -> {
          int ended =
              Sql.update(
                  connection,
                  "UPDATE batch_jobs SET state = 'cancelled', cancel_requested = TRUE,"
                      + " ended_at = ?, fence = fence + 1"
                      + ONE
                      + " AND state = 'waiting'",
                  clock.instant(),
                  key.tenantText(),
                  key.idText());
          return ended > 0
              ? ended
              : Sql.update(
                  connection,
                  "UPDATE batch_jobs SET cancel_requested = TRUE" + ONE + " AND state = 'running'",
                  key.tenantText(),
                  key.idText());
        });
  }

  /** Lets a failed job wait again, together with what failed in it. */
  public void reopen(JobKey key) {
    database.inTransaction(
        connection -> {
          int reopened =
              Sql.update(
                  connection,
                  "UPDATE batch_jobs SET state = 'waiting', reason = NULL, ended_at = NULL,"
                      + " cancel_requested = FALSE"
                      + ONE
                      + " AND state = 'failed'",
                  key.tenantText(),
                  key.idText());
          return reopened == 0
              ? 0
              : Sql.update(
                  connection,
                  "UPDATE batch_items SET state = 'waiting', attempts = 0, reason = NULL,"
                      + " ended_at = NULL WHERE tenant = ? AND job = ? AND state = 'failed'",
                  key.tenantText(),
                  key.idText());
        });
  }
}
