package eu.vangnet.trainings.sessions;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions of the current tenant; seals and opens what is sensitive. */
@Singleton
class Sessions {
  private static final String TABLE = "training_session";

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Sessions(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Session session, SessionText text) {
    reseal(session, text);
    em.persist(session);
  }

  void reseal(Session session, SessionText text) {
    session.sealed(sealing.seal(text, TABLE, session.id()));
  }

  Optional<Session> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Session.class, id.toString()));
  }

  /**
   * The session, with its row locked until the transaction ends: whatever counts or hands out its
   * places does so one after the other.
   */
  Optional<Session> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(Session.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  SessionText text(Session session) {
    return sealing.open(session.sealed(), SessionText.class, TABLE, session.id());
  }

  Page<SessionLine> page(EntityManager em, PageRequest request, UUID course) {
    // Whole rows, because a line shows the place, and the place is sealed.
    Collection<Session> rows =
        new Collection<>(
            "/v1/courses/" + course + "/sessions",
            "select o from Session o",
            Session.class,
            List.of(Field.instant("startsAt", "startsAt"), Field.code("state", "state")),
            (session, field) -> new Place(session.startsAt(), session.id()));
    Collection.Scope scope =
        new Collection.Scope("o.courseId = ?1", Optional.of(course.toString()));
    return rows.read(em, cursors, request, scope)
        .map(session -> SessionLine.of(session, text(session)));
  }
}
