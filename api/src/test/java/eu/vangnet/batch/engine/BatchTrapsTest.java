package eu.vangnet.batch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.jobs.OnceWork;
import eu.vangnet.batch.jobs.StageRun;
import eu.vangnet.batch.jobs.TenantWork;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.batch.records.JobKey;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.StageRecords;
import eu.vangnet.casework.Desk;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Idempotency;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.platform.journal.RootAccess;
import eu.vangnet.tenants.BatchDatabase;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Product;
import eu.vangnet.traps.Bite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What implementations of Jakarta Batch do after a crash and at the borders of transactions. */
@Tag("database")
@Timeout(120)
class BatchTrapsTest {
  private static final Product PRODUCT = Product.started();
  private static final OnceWork NOTHING = run -> {};
  private static VisitedTenants visited;

  private final JobRecords records = PRODUCT.bean(JobRecords.class);
  private final StageRecords stages = PRODUCT.bean(StageRecords.class);
  private final Set<TenantId> tenants = Set.copyOf(visited.all());

  @BeforeAll
  static void newTenants() {
    visited = new VisitedTenants(3);
  }

  @AfterAll
  static void close() {
    visited.close();
  }

  @Test
  @DisplayName(
      "batch: what a crash left started is closed before the job goes on (JBERET-655, #590)")
  void leftStarted() {
    JobKey crashed = newJob();
    String name = crashed.id().toString();
    leaveStarted(name);

    work(newJob(), job(visit -> {}, NOTHING));
    assertThat(visited.openExecutions(name)).as("the library closes nothing itself").isPositive();

    work(crashed, job(visit -> {}, NOTHING));
    assertThat(visited.openExecutions(name)).isZero();
    assertThat(records.find(crashed).orElseThrow().state()).isEqualTo(JobState.FINISHED);
  }

  private static void leaveStarted(String job) {
    String of = " FROM BATCH_JOB_INSTANCE i WHERE i.JOBNAME = '" + job + "'";
    String below =
        " FROM BATCH_JOB_EXECUTION e JOIN BATCH_JOB_INSTANCE i ON i.JOBINSTANCEID = e.JOBINSTANCEID"
            + " WHERE i.JOBNAME = '"
            + job
            + "'";
    try (RootAccess root = new RootAccess()) {
      root.execute(
          System.getProperty("vangnet.schema-prefix") + "_control",
          "INSERT INTO BATCH_JOB_INSTANCE (VERSION, JOBNAME) VALUES (0, '" + job + "')",
          "INSERT INTO BATCH_JOB_EXECUTION (JOBINSTANCEID, VERSION, BATCHSTATUS)"
              + " SELECT i.JOBINSTANCEID, 0, 'STARTED'"
              + of,
          "INSERT INTO BATCH_STEP_EXECUTION (JOBEXECUTIONID, VERSION, STEPNAME, BATCHSTATUS)"
              + " SELECT e.JOBEXECUTIONID, 0, 'visit', 'STARTED'"
              + below);
    }
  }

  @Test
  @DisplayName(
      "batch: a job that broke off goes on with what is left (#8761, #9392, quarkus-jberet #36)")
  void goesOn() {
    TenantId unlucky = visited.all().getFirst();
    Bite.check(
        this::reopened,
        begunAnew -> newJob(),
        (UnaryOperator<JobKey> again) -> {
          AtomicBoolean healed = new AtomicBoolean();
          Queue<TenantId> seen = new ConcurrentLinkedQueue<>();
          TwoStageJob kind =
              job(visit -> failFor(unlucky, visit.tenant().id(), healed, seen), NOTHING);
          JobKey broken = newJob();
          work(broken, kind);
          assertThat(records.find(broken).orElseThrow().state()).isEqualTo(JobState.FAILED);

          healed.set(true);
          seen.clear();
          JobKey next = again.apply(broken);
          work(next, kind);

          assertThat(seen).containsExactly(unlucky);
          assertThat(records.find(next).orElseThrow().state()).isEqualTo(JobState.FINISHED);
        });
  }

  private JobKey reopened(JobKey job) {
    records.reopen(job);
    return job;
  }

  @Test
  @DisplayName("batch: the next stage sees the results of all executions, not of the last (#2746)")
  void resultsOfAll() {
    TenantId unlucky = visited.all().getFirst();
    Bite.check(
        (run, lately) -> run.read(TwoStageJob.VISIT, tenant -> tenant.id()),
        (run, lately) -> List.copyOf(lately),
        (Results results) -> {
          AtomicBoolean healed = new AtomicBoolean();
          Queue<TenantId> lately = new ConcurrentLinkedQueue<>();
          List<TenantId> read = new ArrayList<>();
          TwoStageJob kind =
              job(
                  visit -> failFor(unlucky, visit.tenant().id(), healed, lately),
                  run -> read.addAll(results.of(run, lately)));
          JobKey job = newJob();
          work(job, kind);
          healed.set(true);
          lately.clear();
          work(reopened(job), kind);

          assertThat(read).containsExactlyElementsOf(visited.all());
        });
  }

  /** What a stage is told of the one before: of the job, or, broken, of this execution alone. */
  @FunctionalInterface
  private interface Results {
    List<TenantId> of(StageRun run, Queue<TenantId> lately);
  }

  @Test
  @DisplayName(
      "batch: a failure is recorded though the transaction that failed is rolled back (#6078)")
  void failureRows() {
    TenantId unlucky = visited.all().getLast();
    long before = visited.visits(unlucky);
    TenantWork writesAndFails =
        visit ->
            visit.finish(
                transaction -> {
                  long rows = VisitedTenants.log(visit, transaction);
                  if (visit.tenant().id().equals(unlucky)) {
                    throw WorkFailed.forGood("dataIncomplete");
                  }
                  return rows;
                });
    JobKey job = newJob();
    work(job, job(writesAndFails, NOTHING));

    assertThat(visited.visits(unlucky)).isEqualTo(before);
    assertThat(stages.items(job, TwoStageJob.VISIT, JobState.FAILED))
        .singleElement()
        .satisfies(item -> assertThat(item.reason()).contains("dataIncomplete"));
    assertThat(stages.items(job, TwoStageJob.VISIT, JobState.FINISHED)).hasSize(2);
  }

  @Test
  @DisplayName("batch: nothing is acknowledged before it is committed (#6069)")
  void acknowledged() {
    Desk desk = Desk.dutch();
    Bite.check(
        seen -> {
          String signal = desk.signal("Acknowledged.");
          assertThat(rows(desk.tenant(), "case_signal WHERE id", signal)).isOne();
          seen.accept(signal);
        },
        seen -> acknowledgedTooEarly(desk.tenant(), seen),
        (Consumer<Consumer<String>> writer) -> {
          for (int number = 0; number < 20; number++) {
            writer.accept(
                made ->
                    assertThat(rows(desk.tenant(), "idempotency_record WHERE object_id", made))
                        .as("rows that another connection sees of what was acknowledged")
                        .isOne());
          }
        });
  }

  /** Broken: who asked is answered while the transaction still goes on. */
  private static void acknowledgedTooEarly(TenantId tenant, Consumer<String> seen) {
    UUID id = UUID.randomUUID();
    CreationKey key =
        new CreationKey(Sha256.of("early"), UUID.randomUUID().toString(), Sha256.of("request"));
    TenantContext.run(
        tenant,
        () ->
            PRODUCT
                .bean(TenantDatabase.class)
                .inTransaction(
                    em -> {
                      Made made =
                          PRODUCT
                              .bean(Idempotency.class)
                              .once(em, key, Made.now(id, "/v1/signals/" + id), () -> {});
                      seen.accept(made.id().toString());
                      return made;
                    }));
  }

  private static long rows(TenantId tenant, String where, String id) {
    String schema =
        System.getProperty("vangnet.schema-prefix") + "_t_" + tenant.value().replace('-', '_');
    try (RootAccess root = new RootAccess()) {
      return root.number(schema, "SELECT COUNT(*) FROM " + where + " = '" + id + "'");
    }
  }

  private static void failFor(
      TenantId unlucky, TenantId visitedNow, AtomicBoolean healed, Queue<TenantId> seen) {
    seen.add(visitedNow);
    if (visitedNow.equals(unlucky) && !healed.get()) {
      throw WorkFailed.forGood("dataIncomplete");
    }
  }

  private TwoStageJob job(TenantWork visit, OnceWork once) {
    return new TwoStageJob(tenants, visit, once, FailurePolicy.strict(2));
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

  private void work(JobKey job, TwoStageJob kind) {
    new JobWorker(
            PRODUCT.bean(StageFlow.class),
            stages,
            PRODUCT.bean(Tenants.class),
            PRODUCT.bean(TenantDatabase.class),
            PRODUCT.bean(BatchDatabase.class),
            new BatchSettings(Duration.ofSeconds(30)),
            PRODUCT.clock())
        .work(records.find(job).orElseThrow(), kind);
  }
}
