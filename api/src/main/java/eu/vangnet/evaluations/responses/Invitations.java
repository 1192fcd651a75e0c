package eu.vangnet.evaluations.responses;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The invitations of the current tenant. */
@Singleton
class Invitations {

  /** How many there are: all, used ones, and those that expired unused. */
  record Tally(long issued, long used, long expired) {}

  void add(EntityManager em, UUID serial, UUID evaluation, Instant expiresAt) {
    em.persist(new Invitation(InvitationMarks.fingerprint(serial), evaluation, expiresAt));
  }

  Optional<Invitation> find(EntityManager em, UUID serial, UUID evaluation) {
    return Optional.ofNullable(em.find(Invitation.class, InvitationMarks.fingerprint(serial)))
        .filter(found -> found.isFor(evaluation));
  }

  /**
   * Uses an invitation up. One statement decides, so that of many who try at once one succeeds.
   *
   * @return whether it was still unused
   */
  boolean use(EntityManager em, UUID serial, byte[] mark) {
    int used =
        em.createQuery(
                "update Invitation i set i.usedWith = ?1 where i.id = ?2 and i.usedWith is null")
            .setParameter(1, mark)
            .setParameter(2, InvitationMarks.fingerprint(serial))
            .executeUpdate();
    return used == 1;
  }

  Tally tally(EntityManager em, UUID evaluation, Instant now) {
    String used = "and i.usedWith is not null";
    String expired = "and i.usedWith is null and i.expiresAt <= ?2";
    return new Tally(
        count(em, "", evaluation).getSingleResult(),
        count(em, used, evaluation).getSingleResult(),
        count(em, expired, evaluation).setParameter(2, now).getSingleResult());
  }

  private static TypedQuery<Long> count(EntityManager em, String more, UUID evaluation) {
    return em.createQuery(
            "select count(i) from Invitation i where i.evaluationId = ?1 " + more, Long.class)
        .setParameter(1, evaluation.toString());
  }
}
