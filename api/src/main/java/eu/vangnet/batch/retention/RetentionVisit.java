package eu.vangnet.batch.retention;

import eu.vangnet.batch.engine.Reasons;
import eu.vangnet.batch.jobs.LeaseLost;
import eu.vangnet.batch.jobs.TenantVisit;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.retention.Due;
import eu.vangnet.privacy.retention.RetentionEngine;
import eu.vangnet.privacy.retention.RetentionRule;
import eu.vangnet.privacy.retention.RunStep;
import eu.vangnet.privacy.retention.Runs;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One tenant's run. In the journal the engine stands as a caller without any role, and the run as
 * the trace, by which all that one run erased is found together. Thread-safe.
 */
@Singleton
class RetentionVisit {
  private static final Logger LOG = LoggerFactory.getLogger(RetentionVisit.class);

  private final RetentionEngine engine;
  private final Runs runs;
  private final Clock clock;

  @Inject
  RetentionVisit(RetentionEngine engine, Runs runs, Clock clock) {
    this.engine = engine;
    this.runs = runs;
    this.clock = clock;
  }

  void visit(TenantVisit visit) {
    UUID run = visit.job().value();
    ScopedValue.where(RequestContext.CURRENT, context(visit.tenant().id(), run))
        .run(() -> erase(visit, run));
  }

  private void erase(TenantVisit visit, UUID run) {
    boolean open =
        visit.inTransaction(em -> runs.take(em, run, visit.requestedAt(), clock.instant()));
    if (!open) {
      return;
    }
    for (RetentionRule rule : visit.inTransaction(engine::inForce)) {
      if (!follow(visit, RunStep.first(run, rule, visit.requestedAt()))) {
        visit.finish(em -> stopped(em, run));
        return;
      }
    }
    visit.finish(
        em -> {
          runs.finish(em, run, clock.instant());
          return run;
        });
  }

  private UUID stopped(EntityManager em, UUID run) {
    runs.stop(em, run, clock.instant());
    return run;
  }

  /** All that is over under one rule; false when a pause began. */
  private boolean follow(TenantVisit visit, RunStep first) {
    Optional<RunStep> step = Optional.of(first);
    while (step.isPresent()) {
      RunStep now = step.get();
      if (visit.inTransaction(engine::isPaused)) {
        return false;
      }
      step = erased(visit, now).map(now::behind);
    }
    return true;
  }

  /** A record that cannot be erased keeps no other: it is found by trying each alone. */
  private Optional<Due> erased(TenantVisit visit, RunStep step) {
    return attempt(visit, step, engine::step)
        .or(() -> attempt(visit, step, engine::single))
        .orElseGet(() -> new Attempt(visit.inTransaction(em -> engine.passOver(em, step))))
        .place();
  }

  private Optional<Attempt> attempt(
      TenantVisit visit, RunStep step, BiFunction<EntityManager, RunStep, Optional<Due>> work) {
    try {
      return Optional.of(new Attempt(visit.inTransaction(em -> work.apply(em, step))));
    } catch (LeaseLost lost) {
      throw lost;
    } catch (RuntimeException failure) {
      if (!Reasons.isUnexpected(failure)) {
        // Somebody holds a row, perhaps a worker that was killed: no fault of the record.
        throw failure;
      }
      // What failed may be told by the message, so the log gets the class only.
      LOG.warn(
          "retention {} could not do a step under {}: {}",
          step.run(),
          step.rule().code(),
          failure.getClass().getName());
      return Optional.empty();
    }
  }

  /** What came of a step that did not fail. */
  private record Attempt(Optional<Due> place) {}

  private static RequestContext context(TenantId tenant, UUID run) {
    Principal engine =
        new Principal(tenant, "retention", "vangnet", Optional.empty(), Set.of(), Instant.MAX);
    String trace = run.toString().replace("-", "");
    return new RequestContext(
        Optional.of(engine), trace, trace.substring(0, 16), Optional.of(Purpose.ADMINISTRATION));
  }
}
