package eu.vangnet.batch.records;

import eu.vangnet.tenants.BatchDatabase;
import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The stages of jobs and their items, for reading. Thread-safe. */
@Singleton
public class StageRecords {
  private static final String ITEMS =
      "SELECT " + ItemRecord.COLUMNS + " FROM batch_items WHERE tenant = ? AND job = ?";

  private final BatchDatabase database;

  /** Reads these tables. */
  @Inject
  public StageRecords(BatchDatabase database) {
    this.database = database;
  }

  /** The stages of a job in their order, with the counts of their items. */
  public List<StageRecord> stages(JobKey key) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                "SELECT s.name, s.state, s.started_at, s.ended_at,"
                    + " COALESCE(SUM(i.state = 'waiting'), 0) AS waiting,"
                    + " COALESCE(SUM(i.state = 'finished'), 0) AS finished,"
                    + " COALESCE(SUM(i.state = 'failed'), 0) AS failed"
                    + " FROM batch_stages s LEFT JOIN batch_items i"
                    + " ON i.tenant = s.tenant AND i.job = s.job AND i.stage = s.name"
                    + " WHERE s.tenant = ? AND s.job = ?"
                    + " GROUP BY s.name, s.state, s.started_at, s.ended_at, s.position"
                    + " ORDER BY s.position",
                StageRecords::stage,
                key.tenantText(),
                key.idText()));
  }

  private static StageRecord stage(ResultSet row) throws SQLException {
    return new StageRecord(
        row.getString("name"),
        JobState.of(row.getString("state")),
        Sql.instant(row, "started_at"),
        Sql.instant(row, "ended_at"),
        row.getInt("waiting"),
        row.getInt("finished"),
        row.getInt("failed"));
  }

  /**
   * Items of a job in the order of stage name and tenant.
   *
   * @param state only those in this state, where it is given
   * @param after from the one behind this place on; stage name and tenant with a slash between
   */
  public List<ItemRecord> items(
      JobKey key, Optional<JobState> state, Optional<String> after, int limit) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                ITEMS
                    + " AND state LIKE ? AND CONCAT(stage, '/', item) > ?"
                    + " ORDER BY CONCAT(stage, '/', item) LIMIT ?",
                ItemRecord::of,
                key.tenantText(),
                key.idText(),
                state.map(JobState::code).orElse("%"),
                after.orElse(""),
                limit));
  }

  /** The items of one stage in one state. */
  public List<ItemRecord> items(JobKey key, String stage, JobState state) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                ITEMS + " AND stage = ? AND state = ? ORDER BY item",
                ItemRecord::of,
                key.tenantText(),
                key.idText(),
                stage,
                state.code()));
  }

  /** How many items failed, by the code of the reason. */
  public Map<String, Integer> failures(JobKey key) {
    Map<String, Integer> counts = new TreeMap<>();
    database
        .read(
            connection ->
                Sql.list(
                    connection,
                    "SELECT reason, COUNT(*) AS items FROM batch_items"
                        + " WHERE tenant = ? AND job = ? AND state = 'failed' GROUP BY reason",
                    row -> Map.entry(row.getString("reason"), row.getInt("items")),
                    key.tenantText(),
                    key.idText()))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  /** The tenants of the items of a stage in one state, in the order of their ids. */
  public List<TenantId> tenants(JobKey key, String stage, JobState state) {
    return items(key, stage, state).stream().map(ItemRecord::tenant).toList();
  }
}
