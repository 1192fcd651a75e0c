package eu.vangnet.privacy.requests;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.RequestJournal;
import eu.vangnet.platform.personal.PersonStatement;
import eu.vangnet.platform.personal.PersonalRegister;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * What is done to records for a request. The privacy officer names each record; nothing is done to
 * what merely matched, and nothing that does not match is erased or restricted unless the officer
 * says why. A statement takes nothing away and is joined to any record that is named.
 */
@Singleton
class RequestWork {
  private static final int MOST_MATCHES = 2000;

  /** Where nobody says why. */
  private static final Reasons NONE = record -> Optional.empty();

  private final Recorder recorder;
  private final SubjectRequests requests;
  private final RequestDecisions decisions;
  private final RequestMatches matches;
  private final PersonalRegister register;
  private final Journal journal;
  private final LiftedRestrictions restrictions;

  @Inject
  RequestWork(
      Recorder recorder,
      SubjectRequests requests,
      RequestDecisions decisions,
      RequestMatches matches,
      PersonalRegister register,
      Journal journal,
      LiftedRestrictions restrictions) {
    this.restrictions = restrictions;
    this.recorder = recorder;
    this.requests = requests;
    this.decisions = decisions;
    this.matches = matches;
    this.register = register;
    this.journal = journal;
  }

  /** Where the person of the request may be found. */
  MatchList matches(UUID id) {
    OwnPeople.require();
    return recorder.read(
        em -> {
          SubjectRequest request = decisions.require(em, id, Right.REQUEST_SEARCH);
          List<MatchView> found =
              matches.of(em, request).stream().limit(MOST_MATCHES).map(MatchView::of).toList();
          RequestJournal.count(found.size());
          return new MatchList(found, RequestLine.address(id) + "/matches");
        });
  }

  /** Joins what the person says to a record; whoever was told of the record is told of it. */
  Made rectify(UUID id, NewStatement sent, CreationKey key) {
    RecordId record = sent.record().record();
    return work(
        id,
        RecordAct.RECTIFIED,
        key,
        (em, request) -> {
          requireRecord(em, record, "/record");
          register.rectify(em, record, new PersonStatement(sent.text(), recorder.now()));
          done(em, request, RecordAct.RECTIFIED, List.of(record), NONE);
        });
  }

  /**
   * Erases records; whoever was told of them is told of it.
   *
   * @throws ProblemException 400 for a record that is no match where no reason is given, 409 for
   *     one that only mentions the person, and for one that something else keeps
   */
  Made erase(UUID id, NewRecords sent, CreationKey key) {
    OwnPeople.require();
    // What was erased is not looked for again, and a request may be answered by then.
    return recorder.earlier(key).orElseGet(() -> eraseChosen(id, sent, key));
  }

  private Made eraseChosen(UUID id, NewRecords sent, CreationKey key) {
    ChosenRecords chosen = matches.chosen(id, RecordAct.ERASED.right(), sent);
    refuseMentions(chosen);
    return work(
        id,
        RecordAct.ERASED,
        key,
        (em, request) -> {
          requireRecords(em, sent);
          done(em, request, RecordAct.ERASED, chosen);
          sent.ids().forEach(record -> register.erase(em, record));
        });
  }

  /**
   * Restricts records.
   *
   * @throws ProblemException 400 for one that is no match where no reason is given
   */
  Made restrict(UUID id, NewRecords sent, CreationKey key) {
    OwnPeople.require();
    // As with an erasure: a request may be answered by the time that it is repeated.
    return recorder.earlier(key).orElseGet(() -> restrictChosen(id, sent, key));
  }

  private Made restrictChosen(UUID id, NewRecords sent, CreationKey key) {
    ChosenRecords chosen = matches.chosen(id, RecordAct.RESTRICTED.right(), sent);
    return work(
        id,
        RecordAct.RESTRICTED,
        key,
        (em, request) -> {
          requireRecords(em, sent);
          sent.ids().forEach(record -> register.restrict(em, record, Optional.of(recorder.now())));
          done(em, request, RecordAct.RESTRICTED, chosen);
        });
  }

  /** Lifts all restrictions that came of the request. */
  Made lift(UUID id, NewLifting sent, Optional<String> ifMatch, CreationKey key) {
    if (!sent.personTold()) {
      throw ProblemException.invalid(
          Violation.body("/personTold", "const", "must be true: the person is told before"));
    }
    return work(
        id,
        RecordAct.LIFTED,
        key,
        (em, request) -> {
          EntityTags.require(ifMatch, decisions.view(em, request));
          requests.reseal(request, liftAll(em, request));
        });
  }

  /** Lifts what the request restricts still, in the caller's transaction. */
  RequestSecret liftAll(EntityManager em, SubjectRequest request) {
    RequestSecret secret = requests.secret(request);
    List<RecordId> restricted =
        secret
            .restricted()
            .filter(record -> register.has(em, record))
            // In one order, so that two requests on the same records do not wait in a circle.
            .sorted(Comparator.comparing(record -> record.id().toString()))
            .toList();
    restricted.forEach(record -> restrictions.lift(em, request.id(), record));
    return secret.with(journalled(em, RecordAct.LIFTED, restricted, NONE));
  }

  /** Notes in the request, and in the journal, what was done; in the caller's transaction. */
  void done(EntityManager em, SubjectRequest request, RecordAct act, ChosenRecords chosen) {
    done(em, request, act, chosen.records(), chosen::reasonFor);
  }

  /** Why a record is about the person to which no search for the person leads. */
  @FunctionalInterface
  private interface Reasons {
    Optional<String> of(RecordId record);
  }

  private void done(
      EntityManager em,
      SubjectRequest request,
      RecordAct act,
      List<RecordId> records,
      Reasons reasons) {
    RequestSecret secret = requests.secret(request);
    secret.guardian().ifPresent(guardian -> refuseBarred(em, guardian, records));
    requests.reseal(request, secret.with(journalled(em, act, records, reasons)));
  }

  /** Whether a guardian asks. */
  boolean asksGuardian(SubjectRequest request) {
    return requests.secret(request).guardian().isPresent();
  }

  private void refuseBarred(EntityManager em, SoughtPerson guardian, List<RecordId> records) {
    records.stream()
        .flatMap(record -> register.barred(em, record, guardian).stream())
        .findFirst()
        .ifPresent(
            reason -> {
              throw new ProblemException(
                  ProblemType.TRANSITION_REFUSED,
                  reason
                      + ": It is recorded that the interests of this guardian stand against those"
                      + " of the child. Refuse the request with the ground conflictOfInterest.");
            });
  }

  /** All of them must be there. */
  void requireRecords(EntityManager em, NewRecords sent) {
    for (int place = 0; place < sent.ids().size(); place++) {
      requireRecord(em, sent.ids().get(place), "/records/" + place);
    }
  }

  private void requireRecord(EntityManager em, RecordId record, String pointer) {
    if (!register.has(em, record)) {
      throw ProblemException.invalid(
          Violation.body(pointer, "unknown", "must be a record that is kept about a person"));
    }
  }

  private static void refuseMentions(ChosenRecords chosen) {
    if (chosen.mentionsOnly()) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "onlyMentioned: One of the records is about somebody else and only mentions the person.");
    }
  }

  private List<HandledRecord> journalled(
      EntityManager em, RecordAct act, List<RecordId> records, Reasons reasons) {
    journal.write(
        em, records.stream().map(record -> entry(act, record, reasons.of(record))).toList());
    return records.stream()
        .map(record -> HandledRecord.of(act, record, recorder.now(), reasons.of(record)))
        .toList();
  }

  private JournalEntry entry(RecordAct act, RecordId record, Optional<String> reason) {
    ObjectType type = register.objectType(record).orElse(ObjectType.REQUEST);
    return JournalEntry.done(act.right(), type, record.id().toString())
        .event(reason.isPresent() ? act.eventWithoutMatch() : act.event());
  }

  private Made work(
      UUID id, RecordAct act, CreationKey key, BiConsumer<EntityManager, SubjectRequest> done) {
    OwnPeople.require();
    return recorder.make(
        key,
        made -> RequestLine.address(id),
        made -> JournalEntry.done(act.right(), ObjectType.REQUEST, id.toString()),
        (em, made) -> done.accept(em, decisions.require(em, id, act.right())));
  }
}
