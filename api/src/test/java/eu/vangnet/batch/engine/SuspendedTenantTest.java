package eu.vangnet.batch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.records.JobRecord;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.casework.Desk;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.security.Role;
import eu.vangnet.tenancy.TownHall;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A tenant that rests loses nothing, and nothing goes on for it. That letters wait for it is a test
 * of the courier.
 */
@Tag("database")
class SuspendedTenantTest {
  private static final Product PRODUCT = Product.started();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void allIsAsBeforeWhenItServesAgain() {
    Desk desk = Desk.dutch();
    String file = "/v1/cases/" + desk.openCase("Kept.");
    String before = desk.as(Role.CASECHAIR).get(file).body();
    rest(desk.tenant());
    for (Call call : List.of(desk.as(Role.CASECHAIR), desk.as(Role.TENANTADMIN))) {
      Answer refused = call.get(file);
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.problem()).isEqualTo("tenant-rests");
      assertThat(refused.body()).contains("suspended");
    }
    serve(desk.tenant());
    assertThat(desk.as(Role.CASECHAIR).get(file).body()).isEqualTo(before);
  }

  @Test
  void noWorkerTakesAJobOfATenantThatRests() {
    TownHall hall = TownHall.opened();
    rest(hall.tenant());
    JobWorker worker = PRODUCT.bean(JobWorker.class);
    JobRecords records = PRODUCT.bean(JobRecords.class);
    records.put(
        new JobRequest(
            UUID.randomUUID(),
            hall.tenant(),
            "tenant-export",
            Map.of(),
            PRODUCT.clock().instant()));
    JobRecord job = jobs(hall.tenant()).getFirst();
    assertThat(worker.work(job, PRODUCT.bean(JobKinds.class).find("tenant-export").orElseThrow()))
        .isFalse();
    assertThat(jobs(hall.tenant()).getFirst().state()).isEqualTo(JobState.WAITING);
    serve(hall.tenant());
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!jobs(hall.tenant()).getFirst().state().isOver() && System.nanoTime() < deadline) {
      TownHall.pause();
    }
    assertThat(jobs(hall.tenant()).getFirst().reason())
        .as("it was taken, and knows of no resolution")
        .contains("notWanted");
  }

  private static void rest(TenantId tenant) {
    PRODUCT.bean(Tenants.class).changeStatus(tenant, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
  }

  private static void serve(TenantId tenant) {
    PRODUCT.bean(Tenants.class).changeStatus(tenant, TenantStatus.SUSPENDED, TenantStatus.ACTIVE);
  }

  private static List<JobRecord> jobs(TenantId tenant) {
    return PRODUCT.bean(JobRecords.class).page(tenant, Optional.empty(), 10);
  }
}
