package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.StageRun;
import eu.vangnet.batch.records.Fences;
import eu.vangnet.batch.records.ItemRecord;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.StageRecords;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The run of a stage that runs once. For one thread. */
final class SingleRun extends Run implements StageRun {
  private final String stage;
  private final Tenants tenants;
  private final StageRecords records;

  SingleRun(ActiveJob job, String stage, Tenants tenants, StageRecords records) {
    super(job);
    this.stage = stage;
    this.tenants = tenants;
    this.records = records;
  }

  @Override
  public List<Tenant> finished(String earlier) {
    return visited(earlier).stream()
        .map(tenants::find)
        .flatMap(Optional::stream)
        .filter(tenant -> tenant.status() == TenantStatus.ACTIVE)
        .toList();
  }

  @Override
  public List<TenantId> visited(String earlier) {
    return records.tenants(active().job().key(), earlier, JobState.FINISHED);
  }

  @Override
  public Map<TenantId, String> failed(String earlier) {
    Map<TenantId, String> reasons = new TreeMap<>();
    for (ItemRecord item : records.items(active().job().key(), earlier, JobState.FAILED)) {
      reasons.put(item.tenant(), item.reason().orElse(Reasons.UNEXPECTED));
    }
    return reasons;
  }

  @Override
  public <T> List<T> read(String earlier, Function<Tenant, T> work) {
    List<T> results = new ArrayList<>();
    for (Tenant tenant : finished(earlier)) {
      active().requireGoing();
      results.add(TenantContext.<T, RuntimeException>call(tenant.id(), () -> work.apply(tenant)));
    }
    return results;
  }

  @Override
  public boolean begin(Connection transaction) {
    try {
      return !Fences.isDone(transaction, job(), stage, fence());
    } catch (SQLException refused) {
      throw new FenceUnreachable(refused);
    }
  }

  @Override
  public void complete(Connection transaction) {
    try {
      Fences.complete(transaction, job(), stage);
    } catch (SQLException refused) {
      throw new FenceUnreachable(refused);
    }
    requireLease();
  }

  @Override
  public void result(String href) {
    active().lease().result(href);
  }
}
