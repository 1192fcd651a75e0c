package eu.vangnet.batch.records;

import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * An item as it is on record: one tenant in one stage.
 *
 * @param attempts how often it was tried and failed
 * @param reason why it failed last, as a code
 */
public record ItemRecord(
    String stage,
    TenantId tenant,
    JobState state,
    int attempts,
    Optional<String> reason,
    Optional<Instant> endedAt) {

  static final String COLUMNS = "stage, item, state, attempts, reason, ended_at";

  static ItemRecord of(ResultSet row) throws SQLException {
    return new ItemRecord(
        row.getString("stage"),
        TenantId.of(row.getString("item")),
        JobState.of(row.getString("state")),
        row.getInt("attempts"),
        Optional.ofNullable(row.getString("reason")),
        Sql.instant(row, "ended_at"));
  }
}
