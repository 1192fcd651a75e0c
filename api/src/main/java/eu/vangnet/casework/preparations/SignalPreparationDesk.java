package eu.vangnet.casework.preparations;

import eu.vangnet.casework.cases.ProtectedSources;
import eu.vangnet.casework.disclosures.DisclosedItem;
import eu.vangnet.casework.disclosures.Footing;
import eu.vangnet.casework.disclosures.SignalRegister;
import eu.vangnet.casework.signals.SignalTelling;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Prepares what is told of a signal before there is a case. No table has decided anything yet, so
 * nothing is told of a signal in another way. There are no seats, and no notes whose secrecy could
 * be lifted: what is secret is not told.
 */
@Singleton
class SignalPreparationDesk {
  private final Recorder recorder;
  private final Preparations preparations;
  private final PreparedSteps steps;
  private final SignalTelling signals;
  private final ProtectedSources sources;
  private final SignalRegister register;

  @Inject
  SignalPreparationDesk(
      Recorder recorder,
      Preparations preparations,
      PreparedSteps steps,
      SignalTelling signals,
      ProtectedSources sources,
      SignalRegister register) {
    this.recorder = recorder;
    this.preparations = preparations;
    this.steps = steps;
    this.signals = signals;
    this.sources = sources;
    this.register = register;
  }

  /** Begins to prepare a disclosure. */
  Made begin(UUID signal, NewPreparation sent, CreationKey key) {
    return recorder.make(
        key,
        id -> PreparationView.address(subject(signal), id),
        id -> entry(signal, "preparationBegun"),
        (em, id) -> {
          requireTelling(em, signal);
          requireNoSeats(sent);
          register.check(em, signal, sent.disclosure(List.of()));
          sources.requireOfSignal(em, signal, functions(sent));
          steps.begin(em, id, signal, sent);
        });
  }

  private static Map<String, String> functions(NewPreparation sent) {
    Map<String, String> words = new TreeMap<>();
    for (int place = 0; place < sent.participants().size(); place++) {
      words.put("/participants/" + place + "/function", sent.participants().get(place).function());
    }
    return words;
  }

  private static void requireNoSeats(NewPreparation sent) {
    if (sent.fromSeat().isPresent() || sent.toSeat().isPresent()) {
      throw refused(sent.fromSeat().isPresent() ? "/fromSeat" : "/toSeat", "a signal has no table");
    }
  }

  /**
   * Takes a step, for the first time or again. Words that name a protected source are refused in
   * every step, told or not: others read how it was prepared.
   *
   * @throws ProblemException 400 naming each field; 409 where an earlier step was never taken, or
   *     it was concluded
   */
  Made take(UUID signal, UUID id, NewPreparedStep sent, CreationKey key) {
    return recorder.make(
        key,
        step -> PreparationView.address(subject(signal), id),
        step -> entry(signal, "preparationStepTaken"),
        (em, step) -> {
          requireTelling(em, signal);
          Preparation preparation = steps.require(em, signal, id);
          requireNoNotes(sent);
          sources.requireOfSignal(em, signal, sent.said());
          steps.take(em, preparation, step, sent);
        });
  }

  private static void requireNoNotes(NewPreparedStep sent) {
    for (int place = 0; place < sent.items().size(); place++) {
      if (sent.items().get(place).note().isPresent()) {
        throw refused("/items/" + place + "/note", "a signal has no notes");
      }
    }
  }

  /**
   * Tells what a complete preparation decided.
   *
   * @throws ProblemException 409 naming what is missing, where it was concluded before, or where no
   *     agreement covers it
   */
  Made conclude(UUID signal, UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        Identifiers.random(),
        key,
        made -> PreparationView.address(subject(signal), id),
        made -> entry(signal, "signalDisclosed"),
        (em, made) -> {
          requireTelling(em, signal);
          Preparation preparation = steps.require(em, signal, id);
          EntityTags.require(ifMatch, view(em, preparation));
          Completeness state = state(em, preparation);
          PreparedSteps.requireComplete(preparation, state.missing());
          register.record(
              em,
              signal,
              made,
              state.about().disclosure(told(state.items())),
              Footing.preparation(id, state.ground()));
          preparation.concluded(made);
        });
  }

  private static List<DisclosedItem> told(List<PreparedItem> items) {
    return items.stream()
        .map(item -> item.told(item.saysSecret(), item.dataCategory().orElse("ordinary")))
        .toList();
  }

  /** A page of the preparations of a signal. */
  Page<PreparationLine> page(UUID signal, PageRequest request) {
    return recorder.read(
        em -> {
          signals.require(em, signal, Right.DISCLOSURE_READ);
          return preparations.page(
              em, request, new Preparations.About(subject(signal), signal), caller());
        });
  }

  /** A preparation of a signal; 404 where there is none to see. */
  PreparationView view(UUID signal, UUID id) {
    return recorder.read(
        em -> {
          signals.require(em, signal, Right.DISCLOSURE_READ);
          return view(em, steps.require(em, signal, id));
        });
  }

  private PreparationView view(EntityManager em, Preparation preparation) {
    List<MissingPart> missing = preparation.open() ? state(em, preparation).missing() : List.of();
    return steps.view(
        em, subject(preparation.caseId()), preparation, missing, PreparedItem::saysSecret);
  }

  private Completeness state(EntityManager em, Preparation preparation) {
    return steps.state(em, preparation, List.of(), (told, item) -> item.saysSecret());
  }

  /** Whoever may not know a protected source tells nothing either, or could try names. */
  private void requireTelling(EntityManager em, UUID signal) {
    signals.require(em, signal, Right.DISCLOSURE_CREATE);
    signals.requireKnownSource(em, signal);
  }

  private static ProblemException refused(String pointer, String reason) {
    return ProblemException.invalid(
        Violation.body(pointer, "unknown", "must be left out: " + reason));
  }

  private static String subject(UUID signal) {
    return "/v1/signals/" + signal;
  }

  private static JournalEntry entry(UUID signal, String event) {
    return JournalEntry.done(Right.DISCLOSURE_CREATE, ObjectType.SIGNAL, signal.toString())
        .event(event);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }
}
