package eu.vangnet.privacy.retention;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Beginning and ending pauses; each method is one transaction of the current tenant. */
@Singleton
class PauseDesk {
  /** A pause that lasts longer would be a retention of its own. */
  private static final Duration LONGEST = Duration.ofDays(366);

  private static final String PATH = "/v1/pauses/";

  private final Recorder recorder;
  private final Pauses pauses;

  @Inject
  PauseDesk(Recorder recorder, Pauses pauses) {
    this.recorder = recorder;
    this.pauses = pauses;
  }

  /**
   * Begins a pause.
   *
   * @throws ProblemException 400 when its end is past or more than a year ahead
   */
  Made begin(NewPause sent, CreationKey key) {
    return recorder.make(
        key,
        id -> PATH + id,
        id ->
            JournalEntry.done(Right.RETENTION_SET, ObjectType.RETENTION, id.toString())
                .event("retentionPaused"),
        (em, id) -> begin(em, id, sent));
  }

  private void begin(EntityManager em, UUID id, NewPause sent) {
    Instant now = recorder.now();
    if (!sent.until().isAfter(now) || sent.until().isAfter(now.plus(LONGEST))) {
      throw ProblemException.invalid(
          Violation.body("/until", "range", "must be ahead, and at most a year"));
    }
    pauses.add(em, new Pause(id, sent.until(), subject(), now), sent.reason());
  }

  /** A pause; 404 where there is none. */
  PauseView view(UUID id) {
    return recorder.read(em -> view(require(em, id)));
  }

  /** A page of pauses. */
  Page<PauseView> page(PageRequest request) {
    return recorder.read(em -> pauses.page(em, request).map(this::view));
  }

  /**
   * Ends a pause by hand.
   *
   * @throws ProblemException 409 when it holds no longer
   */
  Made end(UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        made -> PATH + id,
        made ->
            JournalEntry.done(Right.RETENTION_SET, ObjectType.RETENTION, id.toString())
                .event("retentionResumed"),
        (em, made) -> {
          Pause pause = require(em, id);
          EntityTags.require(ifMatch, view(pause));
          if (!pause.holds(recorder.now())) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED, "notInThisState: The pause holds no longer.");
          }
          pause.end(subject(), recorder.now());
        });
  }

  private Pause require(EntityManager em, UUID id) {
    return pauses.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private PauseView view(Pause pause) {
    return PauseView.of(pause, pauses.reason(pause), recorder.now());
  }

  private static String subject() {
    return RequestContext.current().principalOrRefuse().subject();
  }
}
