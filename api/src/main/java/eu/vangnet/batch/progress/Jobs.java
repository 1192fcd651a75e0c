package eu.vangnet.batch.progress;

import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.batch.jobs.JobParameters;
import eu.vangnet.batch.records.ItemRecord;
import eu.vangnet.batch.records.JobKey;
import eu.vangnet.batch.records.JobRecord;
import eu.vangnet.batch.records.JobRecords;
import eu.vangnet.batch.records.JobState;
import eu.vangnet.batch.records.StageRecords;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.platform.jobs.WaitingRequests;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.TenantContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs that the current tenant asked for. Thread-safe. */
@Singleton
class Jobs {
  static final String PATH = "/v1/jobs";

  /** What a cursor of the list is for; those of an earlier order are refused. */
  private static final String LATEST_FIRST = PATH + "?latestFirst";

  private static final int ERRORS_SHOWN = 100;

  private final JobRecords records;
  private final StageRecords stages;
  private final Instance<WaitingRequests> waiting;
  private final Recorder recorder;
  private final Cursors cursors;
  private final Clock clock;

  @Inject
  Jobs(
      JobRecords records,
      StageRecords stages,
      @Any Instance<WaitingRequests> waiting,
      Recorder recorder,
      Cursors cursors,
      Clock clock) {
    this.records = records;
    this.stages = stages;
    this.waiting = waiting;
    this.recorder = recorder;
    this.cursors = cursors;
    this.clock = clock;
  }

  /** A page, the latest first. */
  JobList page(int size, Optional<String> cursor) {
    Optional<JobRecords.Place> after =
        cursor.map(text -> placeOf(cursors.decode(text, LATEST_FIRST)));
    List<JobRecord> found = records.page(TenantContext.current(), after, checked(size) + 1);
    List<JobRecord> shown = found.subList(0, Math.min(size, found.size()));
    Optional<String> next =
        found.size() > size
            ? Optional.of(address(PATH, size, cursors.encode(place(shown.getLast()), LATEST_FIRST)))
            : Optional.empty();
    return new JobList(
        shown.stream().map(JobLine::of).toList(), address(PATH, size, cursor.orElse("")), next);
  }

  private static String place(JobRecord job) {
    return job.requestedAt() + " " + idOf(job);
  }

  private static JobRecords.Place placeOf(String text) {
    String[] parts = text.split(" ", 2);
    return new JobRecords.Place(Instant.parse(parts[0]), new JobId(UUID.fromString(parts[1])));
  }

  private static String idOf(JobRecord job) {
    return job.key().id().toString();
  }

  /** A job, also one that nobody has taken yet; 404 where the tenant asked for none such. */
  JobView view(String id) {
    JobRecord job = find(id);
    List<ItemRecord> errors =
        seesTenants()
            ? stages.items(job.key(), Optional.of(JobState.FAILED), Optional.empty(), ERRORS_SHOWN)
            : List.of();
    return JobView.of(
        new JobView.Parts(
            job, stages.stages(job.key()), stages.failures(job.key()), errors, clock.instant()),
        RequestContext.current().principalOrRefuse());
  }

  /** A page of items, by stage and tenant. */
  ItemList items(String id, Optional<String> state, int size, Optional<String> cursor) {
    JobRecord job = find(id);
    String path = PATH + '/' + idOf(job) + "/items";
    String query = path + state.map(code -> "?state=" + code).orElse("");
    Optional<String> after = cursor.map(text -> cursors.decode(text, query));
    List<ItemRecord> found =
        stages.items(job.key(), state.map(Jobs::state), after, checked(size) + 1);
    List<ItemRecord> shown = found.subList(0, Math.min(size, found.size()));
    Optional<String> next =
        found.size() > size
            ? Optional.of(address(query, size, cursors.encode(place(shown.getLast()), query)))
            : Optional.empty();
    return new ItemList(
        shown.stream().map(ItemView::of).toList(), address(query, size, cursor.orElse("")), next);
  }

  private static String place(ItemRecord item) {
    return item.stage() + '/' + item.tenant().value();
  }

  private static JobState state(String code) {
    return switch (code) {
      case "waiting" -> JobState.WAITING;
      case "finished" -> JobState.FINISHED;
      case "failed" -> JobState.FAILED;
      default ->
          throw ProblemException.invalid(
              Violation.query("state", "code", "must be waiting, finished or failed"));
    };
  }

  /** Asks for the end of a job, which the journal keeps; nothing happens when it is over. */
  JobView cancel(String id) {
    JobKey job = find(id).key();
    return recorder.change(
        JournalEntry.done(Right.JOB_CANCEL, ObjectType.JOB, job.id().toString()),
        em -> {
          records.requestCancellation(job);
          return view(id);
        });
  }

  private JobRecord find(String text) {
    UUID id = Identifiers.ofPath(text);
    return records
        .find(new JobKey(TenantContext.current(), new JobId(id)))
        .or(() -> notTakenYet(id))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private Optional<JobRecord> notTakenYet(UUID id) {
    return waiting.stream()
        .flatMap(source -> source.find(TenantContext.current(), id).stream())
        .filter(request -> request.tenant().equals(TenantContext.current()))
        .map(Jobs::waiting)
        .findFirst();
  }

  private static JobRecord waiting(JobRequest request) {
    return new JobRecord(
        new JobKey(request.tenant(), new JobId(request.id())),
        request.job(),
        JobParameters.of(request.parameters()),
        request.requestedAt(),
        JobState.WAITING,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static boolean seesTenants() {
    Principal caller = RequestContext.current().principalOrRefuse();
    return caller.holds(Right.TENANT_READ);
  }

  private static int checked(int size) {
    if (size < 1 || size > 500) {
      throw ProblemException.invalid(Violation.query("pageSize", "range", "must be from 1 to 500"));
    }
    return size;
  }

  private static String address(String query, int size, String cursor) {
    String rest =
        (size == 50 ? "" : "&pageSize=" + size) + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
    return rest.isEmpty() || query.contains("?") ? query + rest : query + '?' + rest.substring(1);
  }
}
