package eu.vangnet.batch.quarterly;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.StageRun;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.reports.store.ReportProgress;
import eu.vangnet.reports.store.ReportShelf;
import eu.vangnet.reports.store.StoredReport;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The job that publishes a report which a second person released. */
@Singleton
public class DatasetPublication implements JobKind {
  private static final Logger LOG = LoggerFactory.getLogger(DatasetPublication.class);
  private static final Pattern REPORT =
      Pattern.compile("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");

  private final ReportProgress progress;
  private final Clock clock;

  @Inject
  DatasetPublication(ReportProgress progress, Clock clock) {
    this.progress = progress;
    this.clock = clock;
  }

  @Override
  public String name() {
    return ReportShelf.PUBLICATION;
  }

  @Override
  public String meaning() {
    return "copies a released report to where everybody may read it";
  }

  @Override
  public List<JobParameter> parameters() {
    return List.of(
        new JobParameter("report", "the released report", REPORT, "the id of a report", true));
  }

  @Override
  public List<Stage> stages() {
    return List.of(new Stage.Once("publish", this::publish, FailurePolicy.strict(5)));
  }

  private void publish(StageRun run) {
    UUID id = UUID.fromString(run.parameters().text("report"));
    StoredReport report =
        progress.released(id).orElseThrow(() -> WorkFailed.forGood("notReleased"));
    LOG.info("report {}: about to be published", id);
    if (!progress.publish(report, clock.instant())) {
      throw WorkFailed.forGood("periodPublished");
    }
    LOG.info("report {}: published", id);
    run.result("/v1/datasets/" + report.release().orElseThrow().dataset());
  }
}
