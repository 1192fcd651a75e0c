package eu.vangnet.privacy.requests;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.journal.RequestJournal;
import eu.vangnet.platform.personal.FoundRecord;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * What is done to records for a request. The privacy officer names each record; nothing is done to
 * what merely matched.
 */
@Singleton
class RequestWork {
  private static final int MOST_MATCHES = 2000;

  private final Recorder recorder;
  private final SubjectRequests requests;
  private final RequestDecisions decisions;
  private final PersonalRegister register;
  private final Journal journal;

  @Inject
  RequestWork(
      Recorder recorder,
      SubjectRequests requests,
      RequestDecisions decisions,
      PersonalRegister register,
      Journal journal) {
    this.recorder = recorder;
    this.requests = requests;
    this.decisions = decisions;
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
              found(em, request).stream().limit(MOST_MATCHES).map(MatchView::of).toList();
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
          done(em, request, RecordAct.RECTIFIED, List.of(record));
        });
  }

  /**
   * Erases records; whoever was told of them is told of it.
   *
   * @throws ProblemException 409 for a record that only mentions the person, and for one that
   *     something else keeps
   */
  Made erase(UUID id, NewRecords sent, CreationKey key) {
    OwnPeople.require();
    // What was erased is not looked for again, and a request may be answered by then.
    return recorder.earlier(key).orElseGet(() -> eraseUnmentioned(id, sent, key));
  }

  /** Looks for mentions before the transaction, which would be long: all records are read. */
  private Made eraseUnmentioned(UUID id, NewRecords sent, CreationKey key) {
    refuseMentions(id, sent.ids());
    return work(
        id,
        RecordAct.ERASED,
        key,
        (em, request) -> {
          requireRecords(em, sent);
          done(em, request, RecordAct.ERASED, sent.ids());
          sent.ids().forEach(record -> register.erase(em, record));
        });
  }

  /** Restricts records. */
  Made restrict(UUID id, NewRecords sent, CreationKey key) {
    return work(
        id,
        RecordAct.RESTRICTED,
        key,
        (em, request) -> {
          requireRecords(em, sent);
          sent.ids().forEach(record -> register.restrict(em, record, Optional.of(recorder.now())));
          done(em, request, RecordAct.RESTRICTED, sent.ids());
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
          requests.reseal(request, liftAll(em, requests.secret(request)));
        });
  }

  /** Lifts what is restricted still, in the caller's transaction. */
  RequestSecret liftAll(EntityManager em, RequestSecret secret) {
    List<RecordId> restricted =
        secret.restricted().filter(record -> register.has(em, record)).toList();
    restricted.forEach(record -> register.restrict(em, record, Optional.empty()));
    return secret.with(journalled(em, RecordAct.LIFTED, restricted));
  }

  /** Notes in the request, and in the journal, what was done; in the caller's transaction. */
  void done(EntityManager em, SubjectRequest request, RecordAct act, List<RecordId> records) {
    RequestSecret secret = requests.secret(request);
    secret.guardian().ifPresent(guardian -> refuseBarred(em, guardian, records));
    requests.reseal(request, secret.with(journalled(em, act, records)));
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

  private void refuseMentions(UUID id, List<RecordId> records) {
    List<FoundRecord> found =
        recorder.read(em -> found(em, decisions.require(em, id, RecordAct.ERASED.right())));
    boolean mentioned =
        found.stream()
            .filter(match -> !match.subject())
            .map(FoundRecord::record)
            .anyMatch(records::contains);
    if (mentioned) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "onlyMentioned: One of the records is about somebody else and only mentions the person.");
    }
  }

  /** Without the request itself, which is owed an answer. */
  private List<FoundRecord> found(EntityManager em, SubjectRequest request) {
    return requests.secret(request).person().stream()
        .flatMap(person -> register.find(em, person.sought()).stream())
        .filter(match -> !match.record().id().equals(request.id()))
        .toList();
  }

  private List<HandledRecord> journalled(EntityManager em, RecordAct act, List<RecordId> records) {
    journal.write(em, records.stream().map(record -> entry(act, record)).toList());
    return records.stream().map(record -> HandledRecord.of(act, record, recorder.now())).toList();
  }

  private JournalEntry entry(RecordAct act, RecordId record) {
    ObjectType type = register.objectType(record).orElse(ObjectType.REQUEST);
    return JournalEntry.done(act.right(), type, record.id().toString()).event(act.event());
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
