package eu.vangnet.batch.quarterly;

import eu.vangnet.batch.jobs.FailurePolicy;
import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.Stage;
import eu.vangnet.batch.jobs.StageRun;
import eu.vangnet.batch.jobs.WorkFailed;
import eu.vangnet.platform.settings.Setting;
import eu.vangnet.platform.settings.TenantSettings;
import eu.vangnet.reports.content.CanonicalContent;
import eu.vangnet.reports.content.DatasetContent;
import eu.vangnet.reports.definitions.QuarterlyFigures;
import eu.vangnet.reports.disclosure.DisclosureRisk;
import eu.vangnet.reports.disclosure.ProtectedTable;
import eu.vangnet.reports.disclosure.Protection;
import eu.vangnet.reports.store.ReportProgress;
import eu.vangnet.reports.store.StoredReport;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The job that makes a report: freeze at each tenant, then add up, protect and store. */
@Singleton
public class QuarterlyReport implements JobKind {
  private static final Logger LOG = LoggerFactory.getLogger(QuarterlyReport.class);
  private static final String FREEZE = "freeze";

  private final FigureFreeze freeze;
  private final ReportProgress progress;
  private final Tenants tenants;
  private final TenantSettings settings;
  private final Clock clock;

  @Inject
  QuarterlyReport(
      FigureFreeze freeze,
      ReportProgress progress,
      Tenants tenants,
      TenantSettings settings,
      Clock clock) {
    this.freeze = freeze;
    this.progress = progress;
    this.tenants = tenants;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return QuarterlyFigures.NAME;
  }

  @Override
  public String meaning() {
    return "counts a quarter within each tenant and stores what may be known of the sums";
  }

  @Override
  public List<JobParameter> parameters() {
    return Wish.PARAMETERS;
  }

  @Override
  public List<Stage> stages() {
    return List.of(
        new Stage.Once("begin", this::begin, FailurePolicy.strict(5)),
        new Stage.PerTenant(FREEZE, this::isCounted, freeze::visit, FailurePolicy.lenient(3)),
        new Stage.Once("protect", this::protect, FailurePolicy.strict(5)));
  }

  private boolean isCounted(Tenant tenant) {
    return tenant.kind().holdsCases()
        && settings.of(tenant, Setting.COUNTED_IN_REPORTS).value() == 1;
  }

  private void begin(StageRun run) {
    Wish wish = Wish.of(run);
    StoredReport wanted =
        StoredReport.requested(
            run.job().value(), run.requester(), wish.stored(), "batch", run.requestedAt());
    if (progress.begin(wanted).isEmpty()) {
      throw progress.isKnown(wanted.id())
          ? WorkFailed.forGood(WorkFailed.NOT_WANTED)
          : WorkFailed.alreadyMade();
    }
    run.result("/v1/reports/" + run.job());
  }

  private void protect(StageRun run) {
    UUID report = run.job().value();
    if (progress.isStored(report)) {
      // A worker before died after it had stored them; the frozen counts may be gone by now.
      return;
    }
    Wish wish = Wish.of(run);
    List<Summing.Contribution> contributions = contributions(run, wish);
    if (contributions.isEmpty()) {
      throw givenUp(report, "nobodyCounted");
    }
    Summing sums = new Summing(contributions);
    LOG.info("report {}: all frozen figures are read", report);
    DatasetContent content =
        DatasetContent.of(
            new DatasetContent.Question(
                QuarterlyFigures.NAME,
                QuarterlyFigures.VERSION,
                wish.quarter().toString(),
                wish.cutOff()),
            sums.takingPart(leftOut(run, wish, contributions)),
            protectedTables(report, sums));
    LOG.info("report {}: protected figures are about to be stored", report);
    if (!progress.store(
        report,
        CanonicalContent.of(content),
        clock.instant(),
        new ReportProgress.Fence(run::begin, run::complete))) {
      throw WorkFailed.forGood(WorkFailed.NOT_WANTED);
    }
    LOG.info("report {}: protected figures are stored", report);
  }

  private List<Summing.Contribution> contributions(StageRun run, Wish wish) {
    UUID report = run.job().value();
    return run.read(FREEZE, tenant -> contribution(tenant, report, wish)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Summing.Contribution> contribution(Tenant tenant, UUID report, Wish wish) {
    return wish.includes(tenant)
        ? Optional.of(
            new Summing.Contribution(
                tenant, freeze.read(report).orElseThrow(() -> givenUp(report, "figuresMissing"))))
        : Optional.empty();
  }

  /**
   * Who should have been counted and is not: those that could not be visited, and those that froze
   * their counts and rest by now, whose data nobody touches.
   */
  private List<Tenant> leftOut(StageRun run, Wish wish, List<Summing.Contribution> contributions) {
    Set<TenantId> counted =
        contributions.stream()
            .map(contribution -> contribution.tenant().id())
            .collect(Collectors.toSet());
    return Stream.concat(run.visited(FREEZE).stream(), run.failed(FREEZE).keySet().stream())
        .filter(tenant -> !counted.contains(tenant))
        .flatMap(tenant -> tenants.find(tenant).stream())
        .filter(wish::includes)
        .toList();
  }

  /** Fails closed: what does not withstand its audit is never stored. */
  private List<ProtectedTable> protectedTables(UUID report, Summing sums) {
    try {
      return Protection.protect(sums.tables());
    } catch (DisclosureRisk risk) {
      LOG.error("report {} is not stored: {}", report, risk.getMessage());
      throw givenUp(report, "disclosureRisk");
    }
  }

  private WorkFailed givenUp(UUID report, String reason) {
    progress.fail(report, reason);
    return WorkFailed.forGood(reason);
  }
}
