package eu.vangnet.batch.jobs;

import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The turn of a stage that runs once. Used by the thread that it was given to. */
public interface StageRun extends JobRun {

  /** The tenants that finished an earlier stage and are still active, in the order of their ids. */
  List<Tenant> finished(String stage);

  /** All tenants that finished an earlier stage, whatever became of them since. */
  List<TenantId> visited(String stage);

  /** The tenants that an earlier stage went on without, with the reason code of each. */
  Map<TenantId, String> failed(String stage);

  /**
   * Calls the work for each tenant of {@link #finished}, bound to it, one after another. What it
   * gives back is for the memory of this run only. A failure ends the run.
   */
  <T> List<T> read(String stage, Function<Tenant, T> work);

  /**
   * Brings a transaction on another schema under the fence. That schema has a table {@code
   * batch_fences} with the columns {@code job}, {@code stage}, {@code fence} and {@code done}, the
   * first two its key. To be called first in the transaction.
   *
   * @return false when this stage has committed there before: nothing is left to be written
   * @throws LeaseLost when another worker has the job by now
   */
  boolean begin(Connection transaction);

  /**
   * Marks the stage as done in the other schema. To be called last, before the commit.
   *
   * @throws LeaseLost when another worker has the job by now
   */
  void complete(Connection transaction);

  /**
   * Says where the result is, for example {@code /v1/datasets/ID}; the job then refers to it.
   *
   * @throws LeaseLost when another worker has the job by now
   */
  void result(String href);
}
