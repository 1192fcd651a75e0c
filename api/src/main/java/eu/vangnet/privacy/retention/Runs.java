package eu.vangnet.privacy.retention;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The runs of the current tenant with their counts. */
@Singleton
public class Runs {
  private static final Collection<RetentionRun> LIST =
      new Collection<>(
          "/v1/runs",
          "select o from RetentionRun o",
          RetentionRun.class,
          List.of(
              Field.instant("askedAt", "askedAt"),
              Field.code("state", "state"),
              Field.code("occasion", "occasion")),
          (run, field) -> new Place(run.askedAt(), run.id()));

  private final Cursors cursors;

  @Inject
  Runs(Cursors cursors) {
    this.cursors = cursors;
  }

  void add(EntityManager em, RetentionRun run) {
    em.persist(run);
  }

  Optional<RetentionRun> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(RetentionRun.class, id.toString()));
  }

  Page<RetentionRun> page(EntityManager em, PageRequest request) {
    return LIST.read(em, cursors, request, Collection.Scope.all());
  }

  List<RunCount> counts(EntityManager em, UUID run) {
    return em.createQuery(
            "select o from RunCount o where o.runId = ?1 order by o.rule", RunCount.class)
        .setParameter(1, run.toString())
        .getResultList();
  }

  /** The counts of one rule, there from the first time on. */
  RunCount count(EntityManager em, RunStep step) {
    RunCount known = em.find(RunCount.class, RunCount.idOf(step.run(), step.rule().code()));
    if (known != null) {
      return known;
    }
    RunCount fresh = new RunCount(step.run(), step.rule().code());
    em.persist(fresh);
    return fresh;
  }

  /**
   * A worker takes the run up; one that nobody asked for by hand is put on record here.
   *
   * @return false when it is over: nothing is left to do
   */
  public boolean take(EntityManager em, UUID id, Instant askedAt, Instant now) {
    Optional<RetentionRun> known = find(em, id);
    RetentionRun run =
        known.orElseGet(() -> new RetentionRun(id, RetentionRun.DAILY, Optional.empty(), askedAt));
    if (known.isEmpty()) {
      add(em, run);
    }
    if (!run.state().mayBecome(RunState.RUNNING)) {
      return false;
    }
    run.take(now);
    counts(em, id).forEach(RunCount::beginAnew);
    return true;
  }

  /** All that was over is gone. */
  public void finish(EntityManager em, UUID id, Instant now) {
    find(em, id).ifPresent(run -> run.finish(now));
  }

  /** A pause began. */
  public void stop(EntityManager em, UUID id, Instant now) {
    find(em, id).ifPresent(run -> run.stop(now));
  }
}
