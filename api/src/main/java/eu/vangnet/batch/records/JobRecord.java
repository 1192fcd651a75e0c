package eu.vangnet.batch.records;

import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.jobs.JobParameters;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A job as it is on record.
 *
 * @param name of its kind
 * @param reason why it failed, as a code
 * @param cancelRequested whether it is to end as soon as it can
 * @param result where its result is
 */
public record JobRecord(
    JobKey key,
    String name,
    JobParameters parameters,
    Instant requestedAt,
    JobState state,
    Optional<String> reason,
    boolean cancelRequested,
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    Optional<String> result) {

  static final String COLUMNS =
      "tenant, id, name, parameters, requested_at, state, reason, cancel_requested, started_at,"
          + " ended_at, result";

  static JobRecord of(ResultSet row) throws SQLException {
    return new JobRecord(
        new JobKey(
            TenantId.of(row.getString("tenant")), new JobId(UUID.fromString(row.getString("id")))),
        row.getString("name"),
        JobParameters.parse(row.getString("parameters")),
        Sql.instant(row, "requested_at").orElseThrow(),
        JobState.of(row.getString("state")),
        Optional.ofNullable(row.getString("reason")),
        row.getBoolean("cancel_requested"),
        Sql.instant(row, "started_at"),
        Sql.instant(row, "ended_at"),
        Optional.ofNullable(row.getString("result")));
  }
}
