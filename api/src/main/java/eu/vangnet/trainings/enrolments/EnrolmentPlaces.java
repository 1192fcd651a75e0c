package eu.vangnet.trainings.enrolments;

import eu.vangnet.platform.journal.Journal;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.trainings.sessions.SessionPlaces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands out the places of a session. Whoever calls holds the lock of the session's row; without it
 * two callers could count the same free place.
 */
@Singleton
class EnrolmentPlaces implements SessionPlaces {
  private final Enrolments enrolments;
  private final Recorder recorder;
  private final Journal journal;

  @Inject
  EnrolmentPlaces(Enrolments enrolments, Recorder recorder, Journal journal) {
    this.enrolments = enrolments;
    this.recorder = recorder;
    this.journal = journal;
  }

  @Override
  public int taken(EntityManager em, UUID session) {
    return enrolments.taken(em, session);
  }

  @Override
  public void fill(EntityManager em, UUID session, int capacity, Right cause) {
    Optional<Enrolment> next = next(em, session, capacity);
    while (next.isPresent()) {
      next.get().givePlace();
      journal(em, next.get(), cause, "enrolmentPromoted");
      next = next(em, session, capacity);
    }
  }

  @Override
  public void cancel(EntityManager em, UUID session) {
    for (Enrolment enrolment : enrolments.active(em, session)) {
      enrolment.cancel(recorder.now());
      journal(em, enrolment, Right.SESSION_CANCEL, "enrolmentCancelled");
    }
  }

  private Optional<Enrolment> next(EntityManager em, UUID session, int capacity) {
    return enrolments.taken(em, session) < capacity
        ? enrolments.firstWaiting(em, session)
        : Optional.empty();
  }

  private void journal(EntityManager em, Enrolment enrolment, Right cause, String event) {
    journal.write(
        em, JournalEntry.done(cause, ObjectType.ENROLMENT, enrolment.id().toString()).event(event));
  }
}
