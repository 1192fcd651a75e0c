package eu.vangnet.platform.files;

import eu.vangnet.platform.retention.Leftovers;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Pieces of files that were never finished; the next upload takes them away too. */
@Singleton
class HalfWrittenFiles implements Leftovers {
  private static final String HALF_WRITTEN =
      " from FileChunk o where o.kept = false and o.writtenAt < ?1";

  @Override
  public String recordType() {
    return "halfWrittenFile";
  }

  @Override
  public int count(EntityManager em, Instant until, int atMost) {
    return ids(em, until, atMost).size();
  }

  @Override
  public int erase(EntityManager em, Instant until, int atMost) {
    List<String> ids = ids(em, until, atMost);
    if (!ids.isEmpty()) {
      em.createQuery("delete from FileChunk o where o.id in ?1")
          .setParameter(1, ids)
          .executeUpdate();
    }
    return ids.size();
  }

  private static List<String> ids(EntityManager em, Instant until, int atMost) {
    return em.createQuery("select o.id" + HALF_WRITTEN, String.class)
        .setParameter(1, until)
        .setMaxResults(atMost)
        .getResultList();
  }
}
