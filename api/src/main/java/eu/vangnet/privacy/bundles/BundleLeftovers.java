package eu.vangnet.privacy.bundles;

import eu.vangnet.platform.retention.Leftovers;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Bundles that ended: the fullest copy of a person stays no longer than it can be read. */
@Singleton
class BundleLeftovers implements Leftovers {

  @Override
  public String recordType() {
    return "accessBundle";
  }

  @Override
  public int count(EntityManager em, Instant until, int atMost) {
    return ended(em, until, atMost).size();
  }

  @Override
  public int erase(EntityManager em, Instant until, int atMost) {
    List<String> ids = ended(em, until, atMost);
    return ids.isEmpty()
        ? 0
        : em.createQuery("delete from Bundle o where o.id in ?1")
            .setParameter(1, ids)
            .executeUpdate();
  }

  private static List<String> ended(EntityManager em, Instant until, int atMost) {
    return em.createQuery(
            "select o.id from Bundle o where o.expiresAt <= ?1 order by o.id", String.class)
        .setParameter(1, until)
        .setMaxResults(atMost)
        .getResultList();
  }
}
