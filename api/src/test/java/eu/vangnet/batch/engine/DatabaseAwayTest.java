package eu.vangnet.batch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.jobs.TenantWork;
import eu.vangnet.batch.records.ItemRecord;
import eu.vangnet.batch.records.JobKey;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.StageRecords;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.tenants.AwayDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(60)
class DatabaseAwayTest {
  private static final Product PRODUCT = Product.started();

  /** More often than the work is tried. */
  private static final int AWAY = 3;

  @Test
  void aTenantWhoseDatabaseIsAwayForAWhileIsWaitedForAndNotLeftOut() {
    TenantId tenant = PRODUCT.tenant();
    UUID id = PRODUCT.bean(Identifiers.class).next();
    JobKey job = new JobKey(tenant, new JobId(id));
    JobRecords records = PRODUCT.bean(JobRecords.class);
    records.put(new JobRequest(id, tenant, "two-stage", Map.of(), PRODUCT.clock().instant()));
    AtomicInteger tries = new AtomicInteger();
    TenantWork work =
        visit -> {
          if (tries.incrementAndGet() <= AWAY) {
            throw AwayDatabase.failure();
          }
        };

    PRODUCT
        .bean(JobWorker.class)
        .work(
            records.find(job).orElseThrow(),
            new TwoStageJob(Set.of(tenant), work, run -> {}, FailurePolicy.lenient(1)));

    assertThat(tries).hasValue(AWAY + 1);
    assertThat(PRODUCT.bean(StageRecords.class).items(job, TwoStageJob.VISIT, JobState.FINISHED))
        .extracting(ItemRecord::tenant)
        .containsExactly(tenant);
    assertThat(records.find(job).orElseThrow().state()).isEqualTo(JobState.FINISHED);
  }
}
