package eu.vangnet.batch.records;

import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.jobs.LeaseLost;
import eu.vangnet.tenants.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The fence of a job inside another schema, a tenant's or the one of reports: the table {@code
 * batch_fences} there. Works on the connection of a transaction, and what it writes commits with
 * that one.
 */
public final class Fences {
  private static final String ONE = " WHERE job = ? AND stage = ?";

  private Fences() {}

  /**
   * Shows the fence and keeps its row locked until the transaction ends, so that two workers never
   * write for one job and stage at the same time, and the later one always wins.
   *
   * @return whether the stage has committed here before
   * @throws LeaseLost when a worker with a higher fence has been here
   */
  public static boolean isDone(Connection transaction, JobId job, String stage, long fence)
      throws SQLException {
    Sql.update(
        transaction,
        "INSERT INTO batch_fences (job, stage, fence, done) VALUES (?, ?, ?, FALSE)"
            + " ON DUPLICATE KEY UPDATE fence = GREATEST(fence, ?)",
        job.toString(),
        stage,
        fence,
        fence);
    Shown shown =
        Sql.one(
                transaction,
                "SELECT fence, done FROM batch_fences" + ONE + " FOR UPDATE",
                row -> new Shown(row.getLong(1), row.getBoolean(2)),
                job.toString(),
                stage)
            .orElseThrow(LeaseLost::new);
    if (shown.fence() > fence) {
      throw new LeaseLost();
    }
    return shown.done();
  }

  /** Marks the stage as done here. */
  public static void complete(Connection transaction, JobId job, String stage) throws SQLException {
    Sql.update(transaction, "UPDATE batch_fences SET done = TRUE" + ONE, job.toString(), stage);
  }

  private record Shown(long fence, boolean done) {}
}
