package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.MergePatch;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.trainings.courses.CourseCatalogue;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What can be done with sessions; each method is one transaction of the current tenant. */
@Singleton
class SessionDesk {
  private static final String PATH = "/v1/sessions/";

  private final Recorder recorder;
  private final Sessions sessions;
  private final SessionDecisions decisions;
  private final SessionRules rules;
  private final CourseCatalogue courses;
  private final SessionPlaces places;

  @Inject
  SessionDesk(
      Recorder recorder,
      Sessions sessions,
      SessionDecisions decisions,
      SessionRules rules,
      CourseCatalogue courses,
      SessionPlaces places) {
    this.recorder = recorder;
    this.sessions = sessions;
    this.decisions = decisions;
    this.rules = rules;
    this.courses = courses;
    this.places = places;
  }

  /** Plans a session of a published course. */
  Made plan(UUID course, NewSession sent, CreationKey key) {
    return recorder.make(
        key,
        id -> PATH + id,
        id -> entry(Right.SESSION_CREATE, id, "sessionPlanned"),
        (em, id) -> {
          courses.require(em, course, Right.SESSION_CREATE);
          SessionContent content = rules.check(SessionChange.of(sent));
          sessions.add(em, new Session(id, course, content, recorder.now()), text(content));
        });
  }

  /** A page of the sessions of a course. */
  Page<SessionLine> page(UUID course, PageRequest request) {
    return recorder.read(
        em -> {
          courses.require(em, course, Right.COURSE_READ);
          return sessions.page(em, request, course);
        });
  }

  /** A session as the caller may see it; 404 where there is none to see. */
  SessionView view(UUID id) {
    return recorder.read(em -> decisions.view(decisions.require(em, id, Right.SESSION_READ)));
  }

  /**
   * Applies a merge patch. More places go to those who wait, in the same transaction.
   *
   * @throws ProblemException 400 naming /capacity when more people than that hold a place
   */
  SessionView change(UUID id, JsonObject patch, Optional<String> ifMatch) {
    return recorder.change(
        entry(Right.SESSION_CHANGE, id, "sessionChanged"),
        em -> {
          Session session = decisions.requireLocked(em, id, Right.SESSION_CHANGE);
          EntityTags.require(ifMatch, decisions.view(session));
          SessionChange before = SessionChange.of(session, sessions.text(session));
          SessionContent after = rules.check(MergePatch.apply(patch, before, SessionChange.class));
          requireRoom(em, id, after.capacity());
          session.change(after);
          sessions.reseal(session, text(after));
          places.fill(em, id, after.capacity(), Right.SESSION_CHANGE);
          return decisions.view(session);
        });
  }

  /** Cancels a session and all that is enrolled in it. */
  Made cancel(UUID id, NewCancellation sent, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        made -> PATH + id,
        made -> entry(Right.SESSION_CANCEL, id, "sessionCancelled"),
        (em, made) -> {
          Session session = decisions.requireLocked(em, id, Right.SESSION_CANCEL);
          EntityTags.require(ifMatch, decisions.view(session));
          SessionText text = sessions.text(session);
          session.cancel(recorder.now());
          sessions.reseal(
              session, new SessionText(text.place(), text.trainers(), Optional.of(sent.reason())));
          places.cancel(em, id);
        });
  }

  private void requireRoom(EntityManager em, UUID id, int capacity) {
    int taken = places.taken(em, id);
    if (capacity < taken) {
      throw ProblemException.invalid(
          Violation.body(
              "/capacity",
              "taken",
              "must be at least " + taken + ", because so many people hold a place"));
    }
  }

  private static SessionText text(SessionContent content) {
    return new SessionText(content.place(), content.trainers(), Optional.empty());
  }

  private static JournalEntry entry(Right action, UUID id, String event) {
    return JournalEntry.done(action, ObjectType.SESSION, id.toString()).event(event);
  }
}
