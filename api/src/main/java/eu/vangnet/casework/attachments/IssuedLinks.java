package eu.vangnet.casework.attachments;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The links of the current tenant that nobody has used. */
@Singleton
class IssuedLinks {

  void add(EntityManager em, String mark, UUID attachment, Instant expiresAt) {
    em.persist(new AttachmentLink(mark, attachment, expiresAt));
  }

  /**
   * Uses a link up. One statement decides, so that of many who try at once one succeeds.
   *
   * @return whether it was there
   */
  boolean use(EntityManager em, String mark) {
    return em.createQuery("delete from AttachmentLink o where o.id = ?1")
            .setParameter(1, mark)
            .executeUpdate()
        == 1;
  }

  /** Whether it is there, and nobody has used it. */
  boolean isUnused(EntityManager em, String mark) {
    return em.find(AttachmentLink.class, mark) != null;
  }

  /** Takes the links to an attachment away with it. */
  void drop(EntityManager em, UUID attachment) {
    em.createQuery("delete from AttachmentLink o where o.attachmentId = ?1")
        .setParameter(1, attachment.toString())
        .executeUpdate();
  }

  /** Takes these away; how many. */
  int drop(EntityManager em, List<String> marks) {
    return marks.isEmpty()
        ? 0
        : em.createQuery("delete from AttachmentLink o where o.id in ?1")
            .setParameter(1, marks)
            .executeUpdate();
  }

  List<String> expired(EntityManager em, Instant until, int atMost) {
    return em.createQuery(
            "select o.id from AttachmentLink o where o.expiresAt <= ?1 order by o.id", String.class)
        .setParameter(1, until)
        .setMaxResults(atMost)
        .getResultList();
  }
}
