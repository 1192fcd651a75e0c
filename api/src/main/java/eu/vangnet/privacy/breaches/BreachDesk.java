package eu.vangnet.privacy.breaches;

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
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What can be done with breaches; each method is one transaction of the current tenant. */
@Singleton
class BreachDesk {
  private static final String PATH = "/v1/breaches/";

  private final Recorder recorder;
  private final Breaches breaches;

  @Inject
  BreachDesk(Recorder recorder, Breaches breaches) {
    this.recorder = recorder;
    this.breaches = breaches;
  }

  /**
   * Records a breach.
   *
   * @throws ProblemException 400 when it was discovered later than now
   */
  Made record(NewBreach sent, CreationKey key) {
    return recorder.make(
        key,
        id -> PATH + id,
        id -> entry(Right.BREACH_RECORD, id, "breachRecorded"),
        (em, id) -> {
          Instant now = recorder.now();
          requirePast("/discoveredAt", Optional.of(sent.discoveredAt()), now);
          PhaseView first =
              new PhaseView(
                  now,
                  Optional.empty(),
                  sent.consequences(),
                  sent.measures(),
                  sent.subjects(),
                  sent.records());
          Principal caller = RequestContext.current().principalOrRefuse();
          breaches.add(
              em,
              new Breach(id, sent, caller.subject(), now),
              new BreachSecret(sent.what(), List.of(first), Optional.empty(), Optional.empty()));
        });
  }

  /** A page of breaches. */
  Page<BreachView> page(PageRequest request) {
    return recorder.read(em -> breaches.page(em, request).map(this::view));
  }

  /** A breach; 404 where there is none. */
  BreachView view(UUID id) {
    return recorder.read(em -> view(require(em, id)));
  }

  /** Adds a phase of information. */
  Made add(UUID id, NewPhase sent, Optional<String> ifMatch, CreationKey key) {
    return carryOn(
        id,
        "breachPhaseAdded",
        ifMatch,
        key,
        (breach, now) -> {
          if (!breach.isOpen()) {
            throw notInThisState("Only an open breach is carried on.");
          }
          breach.estimate(sent.subjects(), sent.records());
          breaches.reseal(breach, breaches.secret(breach).with(sent.at(now)));
        });
  }

  /**
   * Records whether the authority was told.
   *
   * @throws ProblemException 400 without a time, or without a reason where one is needed
   */
  Made tellAuthority(UUID id, NewTelling sent, Optional<String> ifMatch, CreationKey key) {
    return carryOn(
        id,
        "breachNotified",
        ifMatch,
        key,
        (breach, now) -> {
          requireMove(breach, breach.authority(), sent);
          Optional<Instant> at = requireTime(breach, sent, now);
          boolean late =
              at.filter(told -> told.isAfter(BreachClock.dueAt(breach.discoveredAt()))).isPresent();
          requireReason(sent, late || sent.telling() == Telling.NOT_NEEDED);
          breach.tellAuthority(sent.telling(), at);
          breaches.reseal(breach, breaches.secret(breach).authority(sent.reason()));
        });
  }

  /** Records whether the persons were told. */
  Made tellPersons(UUID id, NewTelling sent, Optional<String> ifMatch, CreationKey key) {
    return carryOn(
        id,
        "breachCommunicated",
        ifMatch,
        key,
        (breach, now) -> {
          requireMove(breach, breach.persons(), sent);
          Optional<Instant> at = requireTime(breach, sent, now);
          requireReason(sent, sent.telling() == Telling.NOT_NEEDED);
          breach.tellPersons(sent.telling(), at);
          breaches.reseal(breach, breaches.secret(breach).persons(sent.reason()));
        });
  }

  /**
   * Closes a breach.
   *
   * @throws ProblemException 409 before both decisions are taken
   */
  Made close(UUID id, Optional<String> ifMatch, CreationKey key) {
    return carryOn(
        id,
        "breachClosed",
        ifMatch,
        key,
        (breach, now) -> {
          if (!breach.mayBeClosed()) {
            throw notInThisState(
                "A breach is closed once, when it is decided whether authority and persons hear"
                    + " of it.");
          }
          breach.close(now);
        });
  }

  private Made carryOn(
      UUID id,
      String event,
      Optional<String> ifMatch,
      CreationKey key,
      BiConsumer<Breach, Instant> work) {
    return recorder.make(
        key,
        made -> PATH + id,
        made -> entry(Right.BREACH_CHANGE, id, event),
        (em, made) -> {
          Breach breach = require(em, id);
          EntityTags.require(ifMatch, view(breach));
          work.accept(breach, recorder.now());
        });
  }

  private static void requireMove(Breach breach, Telling from, NewTelling sent) {
    if (!breach.isOpen() || !from.mayBecome(sent.telling())) {
      throw notInThisState("What was told stays told, and a closed breach is not carried on.");
    }
  }

  private static Optional<Instant> requireTime(Breach breach, NewTelling sent, Instant now) {
    if (sent.telling() != Telling.TOLD) {
      return Optional.empty();
    }
    Instant at =
        sent.at()
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        Violation.body("/at", "required", "is required with told")));
    requirePast("/at", Optional.of(at), now);
    if (at.isBefore(breach.discoveredAt())) {
      throw ProblemException.invalid(
          Violation.body("/at", "range", "must not be before the discovery"));
    }
    return Optional.of(at);
  }

  private static void requireReason(NewTelling sent, boolean needed) {
    if (needed && sent.reason().isEmpty()) {
      throw ProblemException.invalid(
          Violation.body("/reason", "required", "is required where nobody is told, or late"));
    }
  }

  private static void requirePast(String pointer, Optional<Instant> at, Instant now) {
    if (at.filter(moment -> moment.isAfter(now)).isPresent()) {
      throw ProblemException.invalid(Violation.body(pointer, "future", "must not be ahead"));
    }
  }

  private static ProblemException notInThisState(String why) {
    return new ProblemException(ProblemType.TRANSITION_REFUSED, "notInThisState: " + why);
  }

  private static JournalEntry entry(Right right, UUID id, String event) {
    return JournalEntry.done(right, ObjectType.BREACH, id.toString()).event(event);
  }

  private Breach require(EntityManager em, UUID id) {
    return breaches.find(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private BreachView view(Breach breach) {
    return BreachView.of(breach, breaches.secret(breach), recorder.now());
  }
}
