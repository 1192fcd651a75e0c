package eu.vangnet.batch.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.jobs.OnceWork;
import eu.vangnet.batch.jobs.TenantVisit;
import eu.vangnet.batch.jobs.TenantWork;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.batch.records.ItemRecord;
import eu.vangnet.batch.records.JobKey;
import eu.vangnet.batch.records.JobRecord;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.StageRecord;
import eu.vangnet.batch.records.StageRecords;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.tenants.BatchDatabase;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Product;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(120)
class JobWorkerTest {
  private static final Product PRODUCT = Product.started();
  private static final TenantWork LOGGED =
      visit -> visit.finish(transaction -> VisitedTenants.log(visit, transaction));
  private static final OnceWork NOTHING = run -> {};
  private static VisitedTenants visited;

  private final JobRecords records = PRODUCT.bean(JobRecords.class);
  private final StageRecords stages = PRODUCT.bean(StageRecords.class);
  private final Set<TenantId> tenants = Set.copyOf(visited.all());
  private final JobKey job = newJob();

  @BeforeAll
  static void newTenants() {
    visited = new VisitedTenants(6);
  }

  @AfterAll
  static void close() {
    visited.close();
  }

  @Test
  void eachTenantIsVisitedOnceAndTheNextStageSeesThemAll() {
    List<Long> before = visited.visits();
    List<TenantId> bound = new CopyOnWriteArrayList<>();
    TwoStageJob kind =
        new TwoStageJob(
            tenants,
            visit -> {
              bound.add(TenantContext.current());
              LOGGED.visit(visit);
            },
            run -> {
              assertThat(TenantContext.isBound()).isFalse();
              List<TenantId> read = run.read(TwoStageJob.VISIT, tenant -> TenantContext.current());
              assertThat(read).isEqualTo(visited.all());
              run.result("/v1/tenants/eu-programme");
            },
            FailurePolicy.strict(3));

    assertThat(worker(PRODUCT.clock()).work(onRecord(), kind)).isTrue();

    assertThat(bound).containsExactlyInAnyOrderElementsOf(tenants);
    assertThat(visited.visits()).isEqualTo(before.stream().map(count -> count + 1).toList());
    assertThat(onRecord().state()).isEqualTo(JobState.FINISHED);
    assertThat(onRecord().result()).contains("/v1/tenants/eu-programme");
    assertThat(stages.stages(job))
        .extracting(StageRecord::name, StageRecord::finished, StageRecord::failed)
        .containsExactly(tuple(TwoStageJob.VISIT, 6, 0), tuple(TwoStageJob.SUM, 1, 0));
    assertThat(visited.openExecutions(job.id().toString())).isZero();
  }

  @Test
  void aTenantThatFailsIsTriedAgainAndThenNamedWithACodeWhileOthersHaveTheirTurn() {
    TenantId unlucky = visited.all().get(2);
    AtomicInteger tries = new AtomicInteger();
    TenantWork work =
        visit -> {
          if (visit.tenant().id().equals(unlucky)) {
            tries.incrementAndGet();
            throw new IllegalStateException("the name of a person");
          }
          LOGGED.visit(visit);
        };

    worker(PRODUCT.clock())
        .work(onRecord(), new TwoStageJob(tenants, work, NOTHING, FailurePolicy.strict(3)));

    assertThat(tries).hasValue(3);
    assertThat(onRecord().state()).isEqualTo(JobState.FAILED);
    assertThat(onRecord().reason()).contains("tenantsFailed");
    List<ItemRecord> failed = stages.items(job, TwoStageJob.VISIT, JobState.FAILED);
    assertThat(failed).extracting(ItemRecord::tenant).containsExactly(unlucky);
    assertThat(failed.getFirst().reason()).contains("unexpected");
    assertThat(failed.getFirst().attempts()).isEqualTo(3);
    assertThat(stages.items(job, TwoStageJob.VISIT, JobState.FINISHED)).hasSize(5);
    assertThat(visited.textsOf(job.id().toString()))
        .contains("failed:tenantsFailed")
        .doesNotContain("person");
    assertThat(visited.openExecutions(job.id().toString())).isZero();
  }

  @Test
  void aStageThatRunsOnceAndFailsEndsTheJobWithItsCodeAndLeavesNothingOpen() {
    OnceWork failing =
        run -> {
          throw WorkFailed.forGood("sumsDiffer");
        };

    worker(PRODUCT.clock())
        .work(onRecord(), new TwoStageJob(tenants, LOGGED, failing, FailurePolicy.strict(1)));

    assertThat(onRecord().state()).isEqualTo(JobState.FAILED);
    assertThat(onRecord().reason()).contains("sumsDiffer");
    assertThat(visited.openExecutions(job.id().toString())).isZero();
  }

  @Test
  void aJobMayGoOnWithoutATenantWhereItsKindSaysSo() {
    TenantId unlucky = visited.all().get(1);
    Map<TenantId, String> told = new ConcurrentHashMap<>();
    TenantWork work =
        visit -> {
          if (visit.tenant().id().equals(unlucky)) {
            throw WorkFailed.forGood("dataIncomplete");
          }
        };

    worker(PRODUCT.clock())
        .work(
            onRecord(),
            new TwoStageJob(
                tenants,
                work,
                run -> told.putAll(run.failed(TwoStageJob.VISIT)),
                FailurePolicy.lenient(5)));

    assertThat(onRecord().state()).isEqualTo(JobState.FINISHED);
    assertThat(told).containsExactly(Map.entry(unlucky, "dataIncomplete"));
    assertThat(stages.items(job, TwoStageJob.VISIT, JobState.FAILED).getFirst().attempts())
        .isEqualTo(1);
  }

  @Test
  void whatWasFinishedIsNotVisitedAgainWhenAFailedJobIsReopened() {
    TenantId unlucky = visited.all().getFirst();
    AtomicInteger healed = new AtomicInteger();
    ConcurrentLinkedQueue<TenantId> seen = new ConcurrentLinkedQueue<>();
    TenantWork work =
        visit -> {
          seen.add(visit.tenant().id());
          if (visit.tenant().id().equals(unlucky) && healed.get() == 0) {
            throw WorkFailed.forGood("dataIncomplete");
          }
        };
    TwoStageJob kind = new TwoStageJob(tenants, work, NOTHING, FailurePolicy.strict(2));
    worker(PRODUCT.clock()).work(onRecord(), kind);
    healed.set(1);
    seen.clear();

    records.reopen(job);
    worker(PRODUCT.clock()).work(onRecord(), kind);

    assertThat(seen).containsExactly(unlucky);
    assertThat(onRecord().state()).isEqualTo(JobState.FINISHED);
  }

  @Test
  void aWorkerThatWasOvertakenBeforeItsTransactionWritesNothingMore() throws Exception {
    Overtaken overtaken = new Overtaken(false);

    overtaken.run();

    assertThat(visited.visits()).isEqualTo(overtaken.once());
    assertThat(visited.fence(overtaken.tenant)).isEqualTo(2);
    assertThat(onRecord().state()).isEqualTo(JobState.FINISHED);
    assertThat(visited.openExecutions(job.id().toString())).isZero();
  }

  @Test
  void aWorkerThatWasOvertakenInsideItsTransactionCommitsNothing() throws Exception {
    Overtaken overtaken = new Overtaken(true);

    overtaken.run();

    assertThat(visited.visits()).isEqualTo(overtaken.once());
    assertThat(visited.fence(overtaken.tenant)).isEqualTo(2);
    assertThat(onRecord().state()).isEqualTo(JobState.FINISHED);
    assertThat(visited.openExecutions(job.id().toString())).isZero();
  }

  @Test
  void aJobThatIsCancelledEndsAndBeginsNoFurtherVisit() throws Exception {
    AtomicInteger visits = new AtomicInteger();
    TenantWork work =
        visit -> {
          visits.incrementAndGet();
          records.requestCancellation(job);
          sleep(400);
        };

    worker(PRODUCT.clock(), Duration.ofMillis(600))
        .work(onRecord(), new TwoStageJob(tenants, work, NOTHING, FailurePolicy.strict(1)));

    assertThat(onRecord().state()).isEqualTo(JobState.CANCELLED);
    assertThat(visits.get()).isLessThanOrEqualTo(4);
  }

  /** A worker that stops in one visit until another has done all that it could. */
  private final class Overtaken {
    final TenantId tenant = visited.all().get(3);
    private final boolean inside;
    private final List<Long> before = visited.visits();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    Overtaken(boolean inside) {
      this.inside = inside;
    }

    List<Long> once() {
      return before.stream().map(count -> count + 1).toList();
    }

    void run() throws InterruptedException {
      TwoStageJob slow = new TwoStageJob(tenants, this::slow, NOTHING, FailurePolicy.strict(1));
      Thread first = Thread.ofVirtual().start(() -> worker(PRODUCT.clock()).work(onRecord(), slow));
      stopped.await();
      TwoStageJob quick = new TwoStageJob(tenants, this::quick, NOTHING, FailurePolicy.strict(9));
      // The clock of the second is wrong, and the lease of the first seems to have run out.
      Clock fast = Clock.offset(PRODUCT.clock(), Duration.ofHours(1));
      Thread second = Thread.ofVirtual().start(() -> worker(fast).work(onRecord(), quick));
      if (inside) {
        await(() -> stages.items(job, TwoStageJob.VISIT, JobState.FINISHED).size() == 5);
        goOn.countDown();
      }
      second.join();
      goOn.countDown();
      first.join();
    }

    private void slow(TenantVisit visit) {
      if (!inside) {
        holdUp(visit);
      }
      visit.finish(
          transaction -> {
            long rows = VisitedTenants.log(visit, transaction);
            if (inside) {
              holdUp(visit);
            }
            return rows;
          });
    }

    private void quick(TenantVisit visit) {
      LOGGED.visit(visit);
    }

    private void holdUp(TenantVisit visit) {
      if (visit.tenant().id().equals(tenant)) {
        stopped.countDown();
        try {
          goOn.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private static void await(BooleanSupplier reached) {
    while (!reached.getAsBoolean()) {
      sleep(20);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private JobRecord onRecord() {
    return records.find(job).orElseThrow();
  }

  private JobKey newJob() {
    JobRequest request =
        new JobRequest(
            PRODUCT.bean(Identifiers.class).next(),
            visited.all().getFirst(),
            "two-stage",
            Map.of(),
            PRODUCT.clock().instant());
    records.put(request);
    return new JobKey(request.tenant(), new JobId(request.id()));
  }

  private JobWorker worker(Clock clock) {
    return worker(clock, Duration.ofSeconds(30));
  }

  private JobWorker worker(Clock clock, Duration lease) {
    return new JobWorker(
        PRODUCT.bean(StageFlow.class),
        stages,
        PRODUCT.bean(Tenants.class),
        PRODUCT.bean(TenantDatabase.class),
        PRODUCT.bean(BatchDatabase.class),
        new BatchSettings(lease),
        clock);
  }
}
