package eu.vangnet.batch.records;

import eu.vangnet.tenants.Sql;
import eu.vangnet.tenants.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Puts on record how the stages of one job go, under its lease. Thread-safe. */
public final class StageJournal {
  private static final String STAGE = " WHERE tenant = ? AND job = ? AND name = ?";
  private static final String ITEM = " WHERE tenant = ? AND job = ? AND stage = ? AND item = ?";

  private final Lease lease;
  private final Clock clock;

  /** Writes under this lease. */
  public StageJournal(Lease lease, Clock clock) {
    this.lease = lease;
    this.clock = clock;
  }

  /** Lays the stages of the job; those that are there stay as they are. */
  public void lay(List<String> stages) {
    lease.write(
        connection -> {
          for (int position = 0; position < stages.size(); position++) {
            Sql.update(
                connection,
                "INSERT IGNORE INTO batch_stages (tenant, job, name, position, state)"
                    + " VALUES (?, ?, ?, ?, 'waiting')",
                lease.key().tenantText(),
                lease.key().idText(),
                stages.get(position),
                position);
          }
          return stages.size();
        });
  }

  /**
   * Begins a stage. The first time, its items are settled; later calls change none.
   *
   * @param tenants asked only the first time
   */
  public void begin(String stage, List<TenantId> tenants) {
    lease.write(
        connection -> {
          int first =
              Sql.update(
                  connection,
                  "UPDATE batch_stages SET state = 'running', started_at = ?"
                      + STAGE
                      + " AND started_at IS NULL",
                  clock.instant(),
                  lease.key().tenantText(),
                  lease.key().idText(),
                  stage);
          if (first == 0) {
            return Sql.update(
                connection,
                "UPDATE batch_stages SET state = 'running', ended_at = NULL" + STAGE,
                lease.key().tenantText(),
                lease.key().idText(),
                stage);
          }
          for (TenantId tenant : tenants) {
            Sql.update(
                connection,
                "INSERT INTO batch_items (tenant, job, stage, item, state, attempts)"
                    + " VALUES (?, ?, ?, ?, 'waiting', 0)",
                lease.key().tenantText(),
                lease.key().idText(),
                stage,
                tenant.value());
          }
          return tenants.size();
        });
  }

  /** Ends a stage. */
  public void end(String stage, JobState state) {
    lease.write(
        connection ->
            Sql.update(
                connection,
                "UPDATE batch_stages SET state = ?, ended_at = ?" + STAGE,
                state.code(),
                clock.instant(),
                lease.key().tenantText(),
                lease.key().idText(),
                stage));
  }

  /** An item ended well. */
  public void finished(String stage, TenantId item) {
    settle(stage, item, JobState.FINISHED, 0, Optional.empty());
  }

  /** An attempt failed and another will be made. */
  public void triedInVain(String stage, TenantId item, String reason) {
    settle(stage, item, JobState.WAITING, 1, Optional.of(reason));
  }

  /** The last attempt failed. */
  public void failed(String stage, TenantId item, String reason) {
    settle(stage, item, JobState.FAILED, 1, Optional.of(reason));
  }

  private void settle(
      String stage, TenantId item, JobState state, int attempts, Optional<String> reason) {
    lease.write(
        connection ->
            Sql.update(
                connection,
                "UPDATE batch_items SET state = ?, attempts = attempts + ?, reason = ?,"
                    + " ended_at = ?"
                    + ITEM,
                state.code(),
                attempts,
                reason.orElse(null),
                state.isOver() ? clock.instant() : null,
                lease.key().tenantText(),
                lease.key().idText(),
                stage,
                item.value()));
  }
}
