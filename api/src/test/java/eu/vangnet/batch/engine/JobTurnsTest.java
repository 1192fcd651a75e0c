package eu.vangnet.batch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.records.JobKey;
import eu.vangnet.batch.records.JobRecord;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.Lease;
import eu.vangnet.batch.records.Leases;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.tenancy.TownHall;
import eu.vangnet.tenants.BatchDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However many jobs a tenant has, and in whatever state it is, the others have their turn. */
@Tag("database")
class JobTurnsTest {
  private static final Product PRODUCT = Product.started();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** No kind of the product: nobody takes these jobs but the test. */
  private static final String NOBODYS = "two-stage";

  private static final int MANY = 120;

  private final JobRecords records = PRODUCT.bean(JobRecords.class);
  private final Leases leases =
      new Leases(PRODUCT.bean(BatchDatabase.class), PRODUCT.clock(), Duration.ofMinutes(1));

  @Test
  void theOldestOfEachTenantComesBeforeTheSecondOfAnother() {
    TenantId many = PRODUCT.tenant();
    TenantId one = PRODUCT.tenant();
    List<JobKey> first = put(many, NOBODYS, MANY, Duration.ofHours(2));
    JobKey late = put(one, NOBODYS, 1, Duration.ZERO).getFirst();

    List<JobKey> turns = turns(many, one);

    assertThat(turns.subList(0, 3)).containsExactly(first.get(0), late, first.get(1));
    assertThat(turns).as("a few of each").hasSize(11);
  }

  @Test
  void whoWasServedLastWaitsForTheOthersAlthoughItAskedBefore() {
    TenantId many = PRODUCT.tenant();
    TenantId one = PRODUCT.tenant();
    List<JobKey> first = put(many, NOBODYS, 3, Duration.ofHours(2));
    JobKey late = put(one, NOBODYS, 1, Duration.ZERO).getFirst();

    serve(first.get(0));

    assertThat(turns(many, one)).containsExactly(late, first.get(1), first.get(2));
  }

  @Test
  void jobsThatNobodyHereCanDoKeepNoOthersOfTheTenantWaiting() {
    TenantId tenant = PRODUCT.tenant();
    put(tenant, "of-a-later-version", MANY, Duration.ofHours(2));
    JobKey known = put(tenant, NOBODYS, 1, Duration.ZERO).getFirst();

    assertThat(turns(tenant)).containsExactly(known);
  }

  @Test
  void theJobsOfATenantThatRestsKeepNobodyElseWaiting() {
    TenantId resting = PRODUCT.tenant();
    rest(resting);
    List<JobKey> waiting = put(resting, "tenant-export", MANY, Duration.ofHours(2));

    JobKey wanted = put(PRODUCT.tenant(), "tenant-export", 1, Duration.ZERO).getFirst();

    awaitEnd(wanted);
    assertThat(records.find(waiting.getFirst()).map(JobRecord::state)).contains(JobState.WAITING);
    waiting.forEach(records::requestCancellation);
  }

  private List<JobKey> put(TenantId tenant, String kind, int count, Duration ago) {
    Instant first = PRODUCT.clock().instant().minus(ago);
    return IntStream.range(0, count)
        .mapToObj(
            number -> {
              UUID id = UUID.randomUUID();
              records.put(new JobRequest(id, tenant, kind, Map.of(), first.plusMillis(number)));
              return new JobKey(tenant, new JobId(id));
            })
        .toList();
  }

  private List<JobKey> turns(TenantId... tenants) {
    return records.unattended(List.of(NOBODYS)).stream()
        .map(JobRecord::key)
        .filter(key -> List.of(tenants).contains(key.tenant()))
        .toList();
  }

  private void serve(JobKey key) {
    Lease lease = leases.take(key).orElseThrow();
    lease.end(JobState.FINISHED, Optional.empty());
  }

  private static void rest(TenantId tenant) {
    PRODUCT.bean(Tenants.class).changeStatus(tenant, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
  }

  private void awaitEnd(JobKey wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!records.find(wanted).orElseThrow().state().isOver()) {
      assertThat(System.nanoTime()).as("the job has its turn").isLessThan(deadline);
      TownHall.pause();
    }
  }
}
