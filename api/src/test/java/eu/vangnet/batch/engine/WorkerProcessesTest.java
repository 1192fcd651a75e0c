package eu.vangnet.batch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.records.JobRecord;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Product;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Workers as processes that are killed and stopped. The server of the tests is a worker too, so a
 * job whose worker falls silent is taken by it or by a further process, whichever looks first.
 */
@Tag("database")
@Timeout(300)
class WorkerProcessesTest {
  private static final Product PRODUCT = Product.started();
  private static final int TENANTS = 8;

  /** Asks for one job per test. */
  private final TenantId programme = PRODUCT.tenant(TenantKind.PROGRAMME, Map.of());

  private final VisitedTenants visited = new VisitedTenants(TENANTS);
  private final JobRecords records = PRODUCT.bean(JobRecords.class);
  private final String run = Integer.toString((int) (PRODUCT.clock().millis() / 100 % 100_000));

  @BeforeEach
  void mark() {
    visited.all().forEach(tenant -> set(tenant, "on"));
  }

  @AfterEach
  void unmark() {
    visited.all().forEach(tenant -> set(tenant, "off"));
    visited.close();
  }

  private static void set(TenantId tenant, String value) {
    PRODUCT.bean(Tenants.class).changeSetting(tenant, LoggedVisits.MARK, value);
  }

  @Test
  void aJobWhoseWorkerIsKilledGoesOnByItselfWithTheRest() throws Exception {
    try (WorkerCommand killed = worker("300")) {
      killed.await(() -> visitsDone() >= 2);
      killed.kill();
      long before = visited.visitsNotBy(ProcessHandle.current().pid());
      // The server of the tests takes over when the lease has run out.
      awaitEnd();
      assertThat(before).isBetween(2L, TENANTS - 1L);
    }

    assertEachVisitedOnce();
  }

  @Test
  void twoWorkersThatAskForTheSameAtOnceVisitEachTenantOnce() throws Exception {
    try (WorkerCommand first = worker("5000");
        WorkerCommand second = worker("5000")) {
      assertThat(first.code()).as(first.said().toString()).isZero();
      assertThat(second.code()).as(second.said().toString()).isZero();
    }

    assertEachVisitedOnce();
  }

  @Test
  void aWorkerThatWasStoppedAndWakesUpTooLateWritesNothingMore() throws Exception {
    try (WorkerCommand stopped = worker("500")) {
      // Visits of its own: where the server of the tests took the job first, nothing would be seen.
      stopped.await(() -> visitsDone() > visited.visitsNotBy(stopped.number()));
      stopped.signal("STOP");
      // The server of the tests takes over when the lease has run out, and where the worker was
      // stopped within a write to the job's row when the database has ended its session.
      stopped.await(() -> visited.takings(programme) >= 2);
      stopped.signal("CONT");
      assertThat(stopped.code()).as(stopped.said().toString()).isZero();
      assertThat(visited.visitsNotBy(stopped.number())).as("visits by somebody else").isPositive();
    }

    assertEachVisitedOnce();
  }

  @Test
  void aWorkerWithoutADoorDoesWhatOthersAskFor() throws Exception {
    try (WorkerCommand worker = new WorkerCommand(List.of("--work"))) {
      worker.await(() -> worker.said().stream().anyMatch(line -> line.startsWith("Does the jobs")));
      // The server of the tests takes jobs too: more of them, until the worker had its part.
      for (int jobs = 0; visited.visitsNotBy(ProcessHandle.current().pid()) == 0; jobs++) {
        assertThat(jobs).as("jobs that the server alone did").isLessThan(20);
        PRODUCT
            .bean(JobRecords.class)
            .put(
                new JobRequest(
                    UUID.randomUUID(),
                    programme,
                    LoggedVisits.NAME,
                    Map.of("pause", "10", "run", run + jobs),
                    PRODUCT.clock().instant()));
        awaitEnd();
      }
      worker.signal("TERM");
      assertThat(worker.code()).as(worker.said().toString()).isEqualTo(143);
    }
  }

  @Test
  void aWrongParameterOrJobIsToldInOneSentence() throws Exception {
    try (WorkerCommand wrong = new WorkerCommand(List.of(LoggedVisits.NAME, "pause=soon"));
        WorkerCommand unknown = new WorkerCommand(List.of("no-such-job"));
        WorkerCommand list = new WorkerCommand(List.of())) {
      assertThat(wrong.code()).isEqualTo(2);
      assertThat(wrong.said()).contains("pause must be milliseconds.", "run is missing: a number.");
      assertThat(unknown.code()).isEqualTo(2);
      assertThat(unknown.said())
          .anyMatch(line -> line.startsWith("There is no job \"no-such-job\"; there are "));
      assertThat(list.code()).isZero();
      assertThat(list.said()).anyMatch(line -> line.startsWith(LoggedVisits.NAME + "  "));
    }
  }

  private void awaitEnd() throws InterruptedException {
    while (!records.page(programme, Optional.empty(), 1).getFirst().state().isOver()) {
      Thread.sleep(50);
    }
  }

  private void assertEachVisitedOnce() {
    assertThat(visited.visits()).isEqualTo(Collections.nCopies(TENANTS, 1L));
    JobRecord last = records.page(programme, Optional.empty(), 1).getFirst();
    assertThat(last.state()).isEqualTo(JobState.FINISHED);
    assertThat(visited.openExecutions(last.key().id().toString())).isZero();
  }

  private long visitsDone() {
    return visited.visits().stream().mapToLong(count -> count).sum();
  }

  private WorkerCommand worker(String pause) {
    return new WorkerCommand(
        List.of(LoggedVisits.NAME, "pause=" + pause, "run=" + run, "--tenant", programme.value()));
  }
}
