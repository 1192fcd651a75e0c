package eu.vangnet.trainings.enrolments;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.trainings.sessions.SessionRegister;
import eu.vangnet.trainings.sessions.SessionStanding;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What can be done with enrolments; each method is one transaction of the current tenant. Whatever
 * changes who holds a place locks the row of the session first.
 */
@Singleton
class EnrolmentDesk {
  private final Recorder recorder;
  private final SessionRegister sessions;
  private final Enrolments enrolments;
  private final EnrolmentDecisions decisions;
  private final EnrolmentPlaces places;
  private final Persons persons;

  @Inject
  EnrolmentDesk(
      Recorder recorder,
      SessionRegister sessions,
      Enrolments enrolments,
      EnrolmentDecisions decisions,
      EnrolmentPlaces places,
      Persons persons) {
    this.recorder = recorder;
    this.sessions = sessions;
    this.enrolments = enrolments;
    this.decisions = decisions;
    this.places = places;
    this.persons = persons;
  }

  /**
   * Enrols a participant: with a place while there is one, otherwise at the end of those who wait.
   *
   * @throws ProblemException 409 with the address of the existing one, when the caller may see an
   *     enrolment of the same person
   */
  Made enrol(UUID session, NewEnrolment sent, CreationKey key) {
    return recorder.make(
        key,
        id -> path(session, id),
        id -> entry(Right.ENROLMENT_CREATE, id, "enrolmentMade"),
        (em, id) -> {
          SessionStanding standing = sessions.lock(em, session, Right.ENROLMENT_CREATE);
          Participant participant = sent.participant();
          String person = persons.mark(session, participant.email());
          refuseKnown(em, standing, person);
          int arrival = enrolments.nextArrival(em, session);
          Enrolment enrolment = new Enrolment(id, session, arrival, person, sender());
          if (places.taken(em, session) < standing.capacity()) {
            enrolment.givePlace();
          }
          enrolments.add(em, enrolment, participant);
        });
  }

  /** A page of the enrolments that the caller may see. */
  Page<EnrolmentLine> page(UUID session, PageRequest request) {
    return recorder.read(
        em -> {
          sessions.see(em, session);
          return enrolments
              .page(em, request, session, decisions.scope(session))
              .map(decisions::line);
        });
  }

  /** An enrolment as the caller may see it; 404 where there is none to see. */
  EnrolmentView view(UUID session, UUID id) {
    return recorder.read(
        em -> {
          SessionStanding standing = sessions.see(em, session);
          return decisions.view(
              decisions.require(em, standing, id, Right.ENROLMENT_READ), standing);
        });
  }

  /** Gives a place back, or the wait for one up; who waits longest moves up at once. */
  Made withdraw(UUID session, UUID id, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        made -> path(session, id),
        made -> entry(Right.ENROLMENT_WITHDRAW, id, "enrolmentWithdrawn"),
        (em, made) -> {
          SessionStanding standing = sessions.lock(em, session, Right.SESSION_READ);
          Enrolment enrolment = decisions.require(em, standing, id, Right.ENROLMENT_READ);
          EntityTags.require(ifMatch, decisions.view(enrolment, standing));
          decisions.require(em, standing, id, Right.ENROLMENT_WITHDRAW).withdraw(recorder.now());
          places.fill(em, session, standing.capacity(), Right.ENROLMENT_WITHDRAW);
        });
  }

  private void refuseKnown(EntityManager em, SessionStanding session, String person) {
    enrolments.activeOf(em, session.id(), person).stream()
        .filter(known -> decisions.seen(known, session))
        .findFirst()
        .ifPresent(
            known -> {
              throw new ProblemException(
                  ProblemType.ALREADY_EXISTS,
                  "The participant is enrolled in this session already.",
                  List.of(),
                  Map.of("Location", path(session.id(), known.id())));
            });
  }

  private Enrolment.Sender sender() {
    Principal caller = RequestContext.current().principalOrRefuse();
    return new Enrolment.Sender(caller.subject(), caller.organisation(), recorder.now());
  }

  private static String path(UUID session, UUID id) {
    return EnrolmentLine.address(session, id);
  }

  private static JournalEntry entry(Right action, UUID id, String event) {
    return JournalEntry.done(action, ObjectType.ENROLMENT, id.toString()).event(event);
  }
}
