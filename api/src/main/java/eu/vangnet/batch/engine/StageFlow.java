package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.records.JobKey;
import eu.vangnet.tenants.BatchDatabase;
import eu.vangnet.tenants.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.jberet.job.model.Job;
import org.jberet.job.model.JobBuilder;
import org.jberet.job.model.Step;
import org.jberet.job.model.StepBuilder;
import org.jberet.operations.AbstractJobOperator;
import org.jberet.spi.JobOperatorContext;

/**
 * Runs the stages of an active job as the steps of a Jakarta Batch job. Each taking of a job is a
 * new instance there: what earlier ones did is on our own record, and every step asks it.
 * Thread-safe.
 */
@Singleton
class StageFlow {
  /** As many tenants at once as a tenant's pool and the batch pool can bear. */
  private static final int PARTITIONS = 4;

  private final AbstractJobOperator operator;
  private final BatchDatabase database;
  private final Clock clock;

  @Inject
  StageFlow(StageEnvironment environment, BatchDatabase database, Clock clock) {
    JobOperatorContext context = JobOperatorContext.create(environment);
    JobOperatorContext.setJobOperatorContextSelector(() -> context);
    this.operator = (AbstractJobOperator) context.getJobOperator();
    this.database = database;
    this.clock = clock;
  }

  /** Runs all stages and returns when they have ended, well or not. */
  void run(ActiveJob job) throws InterruptedException {
    Job steps = steps(job);
    try {
      ScopedValue.where(ActiveJob.CURRENT, job).call(() -> operator.start(steps, new Properties()));
      job.awaitEnd();
    } finally {
      operator.getJobRepository().removeJob(steps.getId());
    }
  }

  /**
   * Closes what a dead worker left open. The library never would, and would then refuse or count
   * it.
   */
  int sweep(JobKey job) {
    Instant now = clock.instant();
    String name = job.id().toString();
    return database.inTransaction(
        connection ->
            Sql.update(
                    connection,
                    "UPDATE BATCH_PARTITION_EXECUTION p"
                        + " JOIN BATCH_STEP_EXECUTION s ON s.STEPEXECUTIONID = p.STEPEXECUTIONID"
                        + " JOIN BATCH_JOB_EXECUTION e ON e.JOBEXECUTIONID = s.JOBEXECUTIONID"
                        + " JOIN BATCH_JOB_INSTANCE i ON i.JOBINSTANCEID = e.JOBINSTANCEID"
                        + " SET p.BATCHSTATUS = 'FAILED', p.EXITSTATUS = 'abandoned'"
                        + " WHERE i.JOBNAME = ?"
                        + " AND p.BATCHSTATUS IN ('STARTING', 'STARTED', 'STOPPING')",
                    name)
                + Sql.update(
                    connection,
                    "UPDATE BATCH_STEP_EXECUTION s"
                        + " JOIN BATCH_JOB_EXECUTION e ON e.JOBEXECUTIONID = s.JOBEXECUTIONID"
                        + " JOIN BATCH_JOB_INSTANCE i ON i.JOBINSTANCEID = e.JOBINSTANCEID"
                        + " SET s.BATCHSTATUS = 'FAILED', s.EXITSTATUS = 'abandoned', s.ENDTIME = ?"
                        + " WHERE i.JOBNAME = ?"
                        + " AND s.BATCHSTATUS IN ('STARTING', 'STARTED', 'STOPPING')",
                    now,
                    name)
                + Sql.update(
                    connection,
                    "UPDATE BATCH_JOB_EXECUTION e"
                        + " JOIN BATCH_JOB_INSTANCE i ON i.JOBINSTANCEID = e.JOBINSTANCEID"
                        + " SET e.BATCHSTATUS = 'FAILED', e.EXITSTATUS = 'abandoned', e.ENDTIME = ?"
                        + " WHERE i.JOBNAME = ?"
                        + " AND e.BATCHSTATUS IN ('STARTING', 'STARTED', 'STOPPING')",
                    now,
                    name));
  }

  private static Job steps(ActiveJob job) {
    JobBuilder steps = new JobBuilder(job.job().key().id().toString());
    List<Stage> stages = job.kind().stages();
    for (int place = 0; place < stages.size(); place++) {
      StepBuilder step = step(stages.get(place)).failOn(StageBatchlet.FAILED + "*").exitStatus();
      if (place + 1 < stages.size()) {
        step.next(stages.get(place + 1).name());
      }
      Step built = step.build();
      steps.step(built);
    }
    return steps.build();
  }

  private static StepBuilder step(Stage stage) {
    StepBuilder step = new StepBuilder(stage.name());
    return switch (stage) {
      case Stage.PerTenant all ->
          step.batchlet(StageBatchlet.NAME)
              .partitionPlan(PARTITIONS, PARTITIONS)
              .partitionReducer(StageReducer.NAME);
      case Stage.Once one -> step.batchlet(SingleStageBatchlet.NAME);
    };
  }
}
