package eu.vangnet.casework.support.mentors;

import eu.vangnet.platform.paging.Collection;
import eu.vangnet.platform.paging.Cursors;
import eu.vangnet.platform.paging.Field;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.paging.Place;
import eu.vangnet.platform.sealing.SealedJson;
import eu.vangnet.security.Principal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The corps of mentors of the current tenant; seals and opens who they are. Thread-safe. */
@Singleton
public class Mentors {
  private static final String TABLE = "mentor";

  private static final Collection<Mentor> ROWS =
      new Collection<>(
          "/v1/mentors",
          "select o from Mentor o",
          Mentor.class,
          List.of(
              Field.instant("recordedAt", "recordedAt"),
              Field.code("kind", "kind"),
              Field.code("state", "state")),
          (mentor, field) -> new Place(mentor.recordedAt(), mentor.id()));

  private final SealedJson sealing;
  private final Cursors cursors;

  @Inject
  Mentors(SealedJson sealing, Cursors cursors) {
    this.sealing = sealing;
    this.cursors = cursors;
  }

  void seal(Mentor mentor, MentorDetails details) {
    mentor.sealed(sealing.seal(details, TABLE, mentor.id()));
  }

  MentorDetails details(Mentor mentor) {
    return sealing.open(mentor.sealed(), MentorDetails.class, TABLE, mentor.id());
  }

  Optional<Mentor> find(EntityManager em, UUID id) {
    return Optional.ofNullable(em.find(Mentor.class, id.toString()));
  }

  /** The mentor, whose row is held until the transaction ends: nobody else assigns meanwhile. */
  public Optional<Mentor> lock(EntityManager em, UUID id) {
    return Optional.ofNullable(
        em.find(Mentor.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  Page<Mentor> page(EntityManager em, PageRequest request) {
    return ROWS.read(em, cursors, request, Collection.Scope.all());
  }

  List<Mentor> active(EntityManager em) {
    return em.createQuery("select o from Mentor o where o.state = 'active'", Mentor.class)
        .getResultList();
  }

  /**
   * The mentors who sign in with the account of this caller and come from where the caller does.
   */
  public List<UUID> of(EntityManager em, Principal caller) {
    return em
        .createQuery("select o from Mentor o where o.subject = ?1", Mentor.class)
        .setParameter(1, caller.subject())
        .getResultList()
        .stream()
        .filter(mentor -> mentor.organisation().equals(caller.organisation()))
        .map(Mentor::id)
        .toList();
  }

  /** Whether the mentor may take on another one now; the caller holds the row where it matters. */
  public boolean hasRoom(EntityManager em, Mentor mentor) {
    return em.createQuery(
                "select count(o) from Mentoring o where o.mentorId = ?1 and o.state <> 'ended'",
                Long.class)
            .setParameter(1, mentor.id().toString())
            .getSingleResult()
        < mentor.caseloadLimit();
  }
}
