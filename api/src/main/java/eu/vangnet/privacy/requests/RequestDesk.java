package eu.vangnet.privacy.requests;

import eu.vangnet.platform.history.RecordHistory;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Takes requests in and leads them to an answer; each method is one transaction of the tenant. */
@Singleton
class RequestDesk {
  private final Recorder recorder;
  private final SubjectRequests requests;
  private final RequestDecisions decisions;
  private final RequestWork work;
  private final RecordHistory history;

  @Inject
  RequestDesk(
      Recorder recorder,
      SubjectRequests requests,
      RequestDecisions decisions,
      RequestWork work,
      RecordHistory history) {
    this.recorder = recorder;
    this.requests = requests;
    this.decisions = decisions;
    this.work = work;
    this.history = history;
  }

  /** Records a request; its clock runs from when it came. */
  Made record(NewRequest sent, CreationKey key) {
    OwnPeople.require();
    Instant now = recorder.now();
    Instant received = sent.receivedAt().orElse(now);
    if (received.isAfter(now)) {
      throw ProblemException.invalid(
          Violation.body("/receivedAt", "range", "must not be in the future"));
    }
    if (sent.person().namesNobody()) {
      throw ProblemException.invalid(
          Violation.body("/person", "required", "must hold a name or a contact"));
    }
    return recorder.make(
        key,
        RequestLine::address,
        id -> entry(Right.REQUEST_CREATE, id, "requestReceived"),
        (em, id) ->
            requests.add(
                em,
                new SubjectRequest(id, RequestKind.of(sent.kind()), received, decisions.clock()),
                RequestSecret.of(sent)));
  }

  /** What whoever recorded a request is told. */
  RequestReceipt receipt(UUID id) {
    return recorder.read(
        em ->
            requests
                .find(em, id)
                .map(RequestReceipt::of)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
  }

  /** A page of requests. */
  Page<RequestLine> page(PageRequest request) {
    OwnPeople.require();
    Instant now = recorder.now();
    return recorder.read(em -> requests.page(em, request).map(found -> RequestLine.of(found, now)));
  }

  /** A request; 404 where there is none. */
  RequestView view(UUID id) {
    OwnPeople.require();
    return recorder.read(em -> decisions.view(em, id));
  }

  /** Records how it was seen who asks. */
  Made identify(UUID id, NewIdentityCheck sent, Optional<String> ifMatch, CreationKey key) {
    return step(
        id,
        new Step(Right.REQUEST_IDENTIFY, "requesterIdentified"),
        ifMatch,
        key,
        (em, request) -> {
          RequestSecret secret = requests.secret(request);
          if (secret.requester().filter(Requester::asksForAnother).isPresent()
              && sent.authority().isEmpty()) {
            throw ProblemException.invalid(
                Violation.body(
                    "/authority", "required", "is required where somebody asks for another"));
          }
          return secret.identified(sent);
        });
  }

  /** Extends the time to answer, once and within the first month. */
  Made extend(UUID id, NewExtension sent, Optional<String> ifMatch, CreationKey key) {
    return step(
        id,
        new Step(Right.REQUEST_EXTEND, "requestExtended"),
        ifMatch,
        key,
        (em, request) -> {
          if (request.late(recorder.now())) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "tooLate: The requester is told of an extension within one month of receipt.");
          }
          return requests.secret(request).extended(sent.reasons());
        });
  }

  /** Answers a request for which was done what it asks. */
  Made answer(UUID id, NewAnswer sent, Optional<String> ifMatch, CreationKey key) {
    return step(
        id,
        new Step(Right.REQUEST_ANSWER, "requestAnswered"),
        ifMatch,
        key,
        (em, request) -> {
          RequestSecret secret = requests.secret(request);
          if (secret.handled().isEmpty() != sent.nothingHeld()) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "doneAndAnsweredDiffer: What is granted was done to records; where nothing is"
                    + " held, nothing was.");
          }
          RequestSecret closed = secret.closed(RequestClosing.of(sent));
          if (request.kind() != RequestKind.ERASURE || sent.nothingHeld()) {
            return closed;
          }
          history.forget(em, id);
          return closed.withoutPersons();
        });
  }

  /** Refuses a request; what was restricted while it was weighed is so no longer. */
  Made refuse(UUID id, NewRefusal sent, Optional<String> ifMatch, CreationKey key) {
    if (!sent.complaintNotice()) {
      throw ProblemException.invalid(
          Violation.body(
              "/complaintNotice",
              "const",
              "must be true: the requester is told of the right to complain"));
    }
    return step(
        id,
        new Step(Right.REQUEST_REFUSE, "requestRefused"),
        ifMatch,
        key,
        (em, request) -> {
          if (!RefusalGround.of(sent.ground()).fits(request.kind())) {
            throw ProblemException.invalid(
                Violation.body("/ground", "code", "must be a ground for requests of this kind"));
          }
          RequestSecret lifted = work.liftAll(em, request);
          return lifted.closed(RequestClosing.of(sent));
        });
  }

  /** A step with the event that tells of it. */
  private record Step(Right right, String event) {}

  private Made step(
      UUID id,
      Step step,
      Optional<String> ifMatch,
      CreationKey key,
      BiFunction<EntityManager, SubjectRequest, RequestSecret> taken) {
    OwnPeople.require();
    return recorder.make(
        key,
        made -> RequestLine.address(id),
        made -> entry(step.right(), id, step.event()),
        (em, made) -> {
          SubjectRequest request = decisions.require(em, id, step.right());
          EntityTags.require(ifMatch, decisions.view(em, request));
          requests.reseal(request, taken.apply(em, request));
          request.take(step.right(), decisions.clock(), recorder.now());
        });
  }

  private static JournalEntry entry(Right action, UUID request, String event) {
    return JournalEntry.done(action, ObjectType.REQUEST, request.toString()).event(event);
  }
}
