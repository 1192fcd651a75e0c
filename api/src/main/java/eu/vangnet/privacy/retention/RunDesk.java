package eu.vangnet.privacy.retention;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.platform.jobs.JobRequests;
import eu.vangnet.platform.jobs.OneWaiting;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.platform.retention.Due;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asking for runs and looking at them; each method is one transaction of the current tenant. */
@Singleton
public class RunDesk {
  /** The kind of job that does a run. */
  public static final String JOB = "retention";

  private static final int SHOWN = 500;
  private static final int COUNTED = 10_000;

  private final Recorder recorder;
  private final Runs runs;
  private final RetentionEngine engine;
  private final DueRecords due;
  private final JobRequests jobs;
  private final OneWaiting oneWaiting;

  @Inject
  RunDesk(
      Recorder recorder,
      Runs runs,
      RetentionEngine engine,
      DueRecords due,
      JobRequests jobs,
      OneWaiting oneWaiting) {
    this.recorder = recorder;
    this.runs = runs;
    this.engine = engine;
    this.due = due;
    this.jobs = jobs;
    this.oneWaiting = oneWaiting;
  }

  /**
   * Asks for a run.
   *
   * @throws ProblemException 409 while a pause holds, and where a run waits for its turn already
   */
  Made ask(CreationKey key) {
    return recorder.make(
        key,
        id -> "/v1/jobs/" + id,
        id ->
            JournalEntry.done(Right.RETENTION_RUN, ObjectType.RETENTION, id.toString())
                .event("retentionRunAsked"),
        this::ask);
  }

  private void ask(EntityManager em, UUID id) {
    if (engine.isPaused(em)) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, "paused: Nothing is erased while a pause holds.");
    }
    oneWaiting.require(JOB);
    Principal caller = RequestContext.current().principalOrRefuse();
    Instant now = recorder.now();
    runs.add(em, new RetentionRun(id, RetentionRun.BY_HAND, Optional.of(caller.subject()), now));
    em.flush();
    // Should this transaction fail, the run is done all the same, as that of any day is.
    jobs.put(new JobRequest(id, caller.tenant(), JOB, Map.of(), now));
  }

  /** A run; 404 where there is none. */
  RunView view(UUID id) {
    return recorder.read(
        em ->
            runs.find(em, id)
                .map(run -> RunView.of(run, runs.counts(em, id)))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
  }

  /** A page of runs. */
  Page<RunView> page(PageRequest request) {
    return recorder.read(
        em -> runs.page(em, request).map(run -> RunView.of(run, runs.counts(em, run.id()))));
  }

  /** What a run would take away; nothing changes. */
  PreviewView preview() {
    Instant now = recorder.now();
    return recorder.read(
        em ->
            new PreviewView(
                now,
                engine.isPaused(em),
                engine.inForce(em).stream().map(rule -> line(em, rule, now)).toList()));
  }

  private PreviewView.Line line(EntityManager em, RetentionRule rule, Instant now) {
    List<String> records = new ArrayList<>();
    int erased = engine.count(em, rule, now, COUNTED);
    int held = 0;
    int extended = 0;
    Optional<Due> after = Optional.empty();
    do {
      DueRecords.Found found = due.find(em, rule, now, after, SHOWN);
      erased += found.free().size();
      held += found.held().size();
      extended += found.extended().size();
      found.free().stream()
          .limit(SHOWN - records.size())
          .forEach(each -> records.add(each.id().toString()));
      after = found.last();
    } while (after.isPresent() && erased < COUNTED);
    return new PreviewView.Line(rule.code().toString(), erased, held, extended, records);
  }
}
