package eu.vangnet.privacy.holds;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Placing, reading and lifting holds; each method is one transaction of the current tenant. */
@Singleton
class HoldDesk {
  private static final String PATH = "/v1/holds/";

  private final Recorder recorder;
  private final LegalHolds holds;
  private final PersonalRegister records;

  @Inject
  HoldDesk(Recorder recorder, LegalHolds holds, PersonalRegister records) {
    this.recorder = recorder;
    this.holds = holds;
    this.records = records;
  }

  /**
   * Places a hold, under the lock of its record: an erasure comes before it, and there is no record
   * then, or sees it.
   *
   * @throws ProblemException 400 when there is no such record or the end is not ahead
   */
  Made place(NewHold sent, CreationKey key) {
    return recorder.make(
        key,
        id -> PATH + id,
        id ->
            JournalEntry.done(Right.HOLD_PLACE, ObjectType.HOLD, id.toString()).event("holdPlaced"),
        (em, id) -> place(em, id, sent));
  }

  private void place(EntityManager em, UUID id, NewHold sent) {
    Instant now = recorder.now();
    RecordId record = new RecordId(sent.recordType(), UUID.fromString(sent.record()));
    if (!records.lockFromTheWhole(em, record)
        || !records.has(em, record)
        || holds.hides(em, record)) {
      throw ProblemException.invalid(
          Violation.body("/record", "unknown", "must be a record of that type"));
    }
    if (sent.until().filter(end -> !end.isAfter(now)).isPresent()) {
      throw ProblemException.invalid(Violation.body("/until", "past", "must be ahead"));
    }
    holds.add(
        em,
        new LegalHold(id, record, sent.basis(), sent.until(), hand(now)),
        new HoldSecret(sent.reason(), Optional.empty()));
  }

  /** A page of holds. */
  Page<HoldView> page(PageRequest request) {
    return recorder.read(em -> holds.page(em, request).map(this::view));
  }

  /** A hold; 404 where there is none, or its record is restricted and hidden from the caller. */
  HoldView view(UUID id) {
    return recorder.read(em -> view(require(em, id)));
  }

  /** One person wants it lifted. */
  Made askLifting(UUID id, NewLifting sent, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        made -> PATH + id,
        made ->
            JournalEntry.done(Right.HOLD_LIFT, ObjectType.HOLD, id.toString())
                .event("holdLiftingAsked"),
        (em, made) -> {
          LegalHold hold = require(em, id);
          EntityTags.require(ifMatch, view(hold));
          requireState(hold, HoldState.LIFTING_ASKED);
          hold.askLifting(hand(recorder.now()));
          holds.reseal(hold, holds.secret(hold).lifting(sent.reason()));
        });
  }

  /**
   * A second person agrees.
   *
   * @throws ProblemException 403 for the person who asked, 409 where nobody did
   */
  Made approve(UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        made -> PATH + id,
        made ->
            JournalEntry.done(Right.HOLD_LIFT, ObjectType.HOLD, id.toString()).event("holdLifted"),
        (em, made) -> {
          LegalHold hold = require(em, id);
          LegalHold.Hand hand = hand(recorder.now());
          if (hold.liftingAskedBy().filter(hand.subject()::equals).isPresent()) {
            throw new ProblemException(
                ProblemType.NOT_ALLOWED,
                HoldView.SECOND_PERSON
                    + ": Whoever asked to lift a hold does not lift it; a second person does.");
          }
          EntityTags.require(ifMatch, view(hold));
          requireState(hold, HoldState.LIFTED);
          hold.lift(hand);
        });
  }

  private static void requireState(LegalHold hold, HoldState next) {
    if (!hold.state().mayBecome(next)) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "notInThisState: A hold is lifted once: one person asks, a second one agrees.");
    }
  }

  private LegalHold require(EntityManager em, UUID id) {
    return holds.seen(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private HoldView view(LegalHold hold) {
    Principal caller = RequestContext.current().principalOrRefuse();
    return HoldView.of(hold, holds.secret(hold), recorder.now(), caller);
  }

  private static LegalHold.Hand hand(Instant now) {
    return new LegalHold.Hand(RequestContext.current().principalOrRefuse().subject(), now);
  }
}
