package eu.vangnet.batch.engine;

import eu.vangnet.batch.jobs.JobKind;
import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.JobParameters;
import eu.vangnet.batch.records.JobKey;
import eu.vangnet.batch.records.JobRecord;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.StageRecord;
import eu.vangnet.batch.records.StageRecords;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.platform.jobs.JobRunner;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Jobs for the command line. */
@Singleton
class CommandedJobs implements JobRunner {
  private static final long LOOK_MILLIS = 500;

  private final JobKinds kinds;
  private final JobRecords records;
  private final StageRecords stages;
  private final JobWorker worker;
  private final JobSchedule schedule;
  private final Tenants tenants;
  private final Identifiers identifiers;
  private final Clock clock;

  @Inject
  CommandedJobs(
      JobKinds kinds,
      JobRecords records,
      StageRecords stages,
      JobWorker worker,
      JobSchedule schedule,
      Tenants tenants,
      Identifiers identifiers,
      Clock clock) {
    this.kinds = kinds;
    this.records = records;
    this.stages = stages;
    this.worker = worker;
    this.schedule = schedule;
    this.tenants = tenants;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  @Override
  public List<Offer> offers() {
    return kinds.all().stream()
        .map(
            kind ->
                new Offer(
                    kind.name(),
                    kind.meaning(),
                    kind.parameters().stream().map(CommandedJobs::words).toList()))
        .toList();
  }

  private static String words(JobParameter parameter) {
    String optional = parameter.required() ? "" : " (may be left out)";
    return parameter.name() + "=" + parameter.expected() + optional;
  }

  @Override
  public Ending run(Wish wish, Consumer<String> progress) {
    JobKind kind =
        kinds
            .find(wish.job())
            .orElseThrow(
                () ->
                    new WishRefused(
                        "There is no job \"" + wish.job() + "\"; there are " + names() + "."));
    List<String> faults = JobParameters.faults(kind, wish.parameters());
    if (!faults.isEmpty()) {
      throw new WishRefused(String.join(System.lineSeparator(), faults));
    }
    JobKey key = onRecord(wish, progress);
    try (Watch watch = new Watch(key, progress)) {
      watch.start();
      return untilOver(key, kind);
    }
  }

  @Override
  public void takeWhatComes() {
    schedule.begin();
  }

  private String names() {
    return kinds.all().stream().map(JobKind::name).collect(Collectors.joining(", "));
  }

  private JobKey onRecord(Wish wish, Consumer<String> progress) {
    JobRequest request =
        new JobRequest(
            identifiers.next(), tenant(wish), wish.job(), wish.parameters(), clock.instant());
    JobRecord job = records.unfinishedOr(request);
    boolean fresh = job.key().id().value().equals(request.id());
    records.reopen(job.key());
    progress.accept("Job " + job.key().id() + (fresh ? " begins." : " goes on."));
    return job.key();
  }

  private TenantId tenant(Wish wish) {
    if (wish.tenant().isPresent()) {
      return serving(wish.tenant().get());
    }
    List<Tenant> programmes =
        tenants.active().stream().filter(each -> each.kind() == TenantKind.PROGRAMME).toList();
    if (programmes.size() != 1) {
      throw new WishRefused("Name the tenant on whose behalf the job runs with --tenant.");
    }
    return programmes.getFirst().id();
  }

  private TenantId serving(TenantId id) {
    Tenant tenant =
        tenants.find(id).orElseThrow(() -> new WishRefused("There is no tenant \"" + id + "\"."));
    if (tenant.status() == TenantStatus.SUSPENDED) {
      throw new WishRefused(
          "The tenant \"" + id + "\" is suspended: nothing is done for it until it serves again.");
    }
    return id;
  }

  /** Works on it, or waits while another worker does and takes over when that one falls silent. */
  private Ending untilOver(JobKey key, JobKind kind) {
    while (true) {
      JobRecord job = records.find(key).orElseThrow();
      switch (job.state()) {
        case FINISHED:
          return Ending.FINISHED;
        case FAILED:
          return job.reason().map(ReasonWords::ending).orElse(Ending.FAILED);
        case CANCELLED:
          return Ending.CANCELLED;
        case WAITING, RUNNING:
          if (!worker.work(job, kind)) {
            pause();
          }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the command was interrupted", stop);
    }
  }

  /** Tells how the job goes, whoever works on it. */
  private final class Watch implements AutoCloseable {
    private final JobKey key;
    private final Consumer<String> progress;
    private final AtomicBoolean over = new AtomicBoolean();

    Watch(JobKey key, Consumer<String> progress) {
      this.key = key;
      this.progress = progress;
    }

    void start() {
      Thread.ofVirtual().name("batch-progress").start(this::tell);
    }

    private void tell() {
      String told = "";
      while (!over.get()) {
        told = tellNews(told);
        pause();
      }
    }

    private String tellNews(String told) {
      String now = line();
      if (!now.equals(told) && !now.isEmpty()) {
        progress.accept(now);
      }
      return now;
    }

    private String line() {
      return stages.stages(key).stream()
          .filter(stage -> stage.state() != JobState.WAITING)
          .map(CommandedJobs::words)
          .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
      over.set(true);
      progress.accept(line());
      stages
          .failures(key)
          .forEach((reason, count) -> progress.accept(count + " failed: " + reason));
      records.find(key).flatMap(JobRecord::reason).map(ReasonWords::of).ifPresent(progress);
      records
          .find(key)
          .flatMap(JobRecord::result)
          .ifPresent(href -> progress.accept("Result " + href));
    }
  }

  private static String words(StageRecord stage) {
    String failed = stage.failed() == 0 ? "" : " (" + stage.failed() + " failed)";
    return stage.name() + " " + stage.finished() + " of " + stage.items() + failed;
  }
}
