package eu.vangnet.trainings.enrolments;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The enrolments of the current tenant; seals and opens the participants. */
@Singleton
class Enrolments {
  private static final String TABLE = "training_enrolment";

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Enrolments(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void add(EntityManager em, Enrolment enrolment, Participant participant) {
    enrolment.sealed(sealing.seal(participant, TABLE, enrolment.id()));
    em.persist(enrolment);
  }

  Participant participant(Enrolment enrolment) {
    return sealing.open(enrolment.sealed(), Participant.class, TABLE, enrolment.id());
  }

  /** The enrolment, where it is one of this session. */
  Optional<Enrolment> find(EntityManager em, UUID session, UUID id) {
    return Optional.ofNullable(em.find(Enrolment.class, id.toString()))
        .filter(found -> found.sessionId().equals(session));
  }

  /** How many persons hold a place; two enrolments of one person are one place. */
  int taken(EntityManager em, UUID session) {
    return em.createQuery(
            "select count(distinct o.person) from Enrolment o"
                + " where o.sessionId = ?1 and o.state = 'enrolled'",
            Long.class)
        .setParameter(1, session.toString())
        .getSingleResult()
        .intValue();
  }

  /** The number of who comes next. */
  int nextArrival(EntityManager em, UUID session) {
    return em.createQuery(
                "select coalesce(max(o.arrival), 0) from Enrolment o where o.sessionId = ?1",
                Integer.class)
            .setParameter(1, session.toString())
            .getSingleResult()
        + 1;
  }

  Optional<Enrolment> firstWaiting(EntityManager em, UUID session) {
    return em
        .createQuery(
            "select o from Enrolment o where o.sessionId = ?1 and o.state = 'waiting'"
                + " order by o.arrival",
            Enrolment.class)
        .setParameter(1, session.toString())
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  List<Enrolment> active(EntityManager em, UUID session) {
    return em.createQuery(
            "select o from Enrolment o where o.sessionId = ?1"
                + " and o.state in ('enrolled', 'waiting') order by o.arrival",
            Enrolment.class)
        .setParameter(1, session.toString())
        .getResultList();
  }

  List<Enrolment> activeOf(EntityManager em, UUID session, String person) {
    return em.createQuery(
            "select o from Enrolment o where o.sessionId = ?1 and o.person = ?2"
                + " and o.state in ('enrolled', 'waiting')",
            Enrolment.class)
        .setParameter(1, session.toString())
        .setParameter(2, person)
        .getResultList();
  }

  Page<Enrolment> page(
      EntityManager em, PageRequest request, UUID session, Collection.Scope scope) {
    Collection<Enrolment> rows =
        new Collection<>(
            "/v1/sessions/" + session + "/enrolments",
            "select o from Enrolment o",
            Enrolment.class,
            List.of(Field.instant("enrolledAt", "enrolledAt"), Field.code("state", "state")),
            (enrolment, field) -> new Place(enrolment.enrolledAt(), enrolment.id()));
    return rows.read(em, cursors, request, scope);
  }
}
