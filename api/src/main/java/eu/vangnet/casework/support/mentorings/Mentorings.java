package eu.vangnet.casework.support.mentorings;

import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreements on mentoring of the current tenant; seals and opens their words. */
@Singleton
class Mentorings {
  private static final String TABLE = "mentoring";

  private final SealedJson sealing;

  @Inject
  Mentorings(SealedJson sealing) {
    this.sealing = sealing;
  }

  void add(EntityManager em, Mentoring mentoring, MentoringContent content) {
    seal(mentoring, content);
    em.persist(mentoring);
  }

  void seal(Mentoring mentoring, MentoringContent content) {
    mentoring.sealed(sealing.seal(content, TABLE, mentoring.id()));
  }

  MentoringContent content(Mentoring mentoring) {
    return sealing.open(mentoring.sealed(), MentoringContent.class, TABLE, mentoring.id());
  }

  /** The agreement, where it is one of this case. */
  Optional<Mentoring> find(EntityManager em, UUID caseFile, UUID id) {
    return Optional.ofNullable(em.find(Mentoring.class, id.toString()))
        .filter(found -> found.caseId().equals(caseFile));
  }

  List<Mentoring> of(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from Mentoring o where o.caseId = ?1 order by o.recordedAt desc, o.id desc",
            Mentoring.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  List<Mentoring> ofMentors(EntityManager em, List<UUID> mentors) {
    return mentors.isEmpty()
        ? List.of()
        : em.createQuery(
                "select o from Mentoring o where o.mentorId in ?1"
                    + " order by o.recordedAt desc, o.id desc",
                Mentoring.class)
            .setParameter(1, mentors.stream().map(UUID::toString).toList())
            .setMaxResults(500)
            .getResultList();
  }
}
