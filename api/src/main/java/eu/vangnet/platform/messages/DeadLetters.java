package eu.vangnet.platform.messages;

import eu.vangnet.platform.retention.Leftovers;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Letters that were given up, in both boxes. Those that were delivered hold nothing but the fact,
 * by which a letter that comes again is recognised.
 */
@Singleton
class DeadLetters implements Leftovers {
  private static final List<String> BOXES = List.of("OutboxEnvelope", "InboxEnvelope");

  @Override
  public String recordType() {
    return "deadLetter";
  }

  @Override
  public int count(EntityManager em, Instant until, int atMost) {
    return BOXES.stream().mapToInt(box -> (int) found(em, box, until, atMost).count()).sum();
  }

  @Override
  public int erase(EntityManager em, Instant until, int atMost) {
    int gone = 0;
    for (String box : BOXES) {
      List<String> ids = found(em, box, until, atMost).toList();
      if (!ids.isEmpty()) {
        gone +=
            em.createQuery("delete from " + box + " o where o.id in ?1")
                .setParameter(1, ids)
                .executeUpdate();
      }
    }
    return gone;
  }

  private static Stream<String> found(EntityManager em, String box, Instant until, int atMost) {
    return em
        .createQuery(
            "select o.id from " + box + " o where o.status = ?1 and o.settledAt <= ?2",
            String.class)
        .setParameter(1, EnvelopeStatus.GIVEN_UP.code())
        .setParameter(2, until)
        .setMaxResults(atMost)
        .getResultList()
        .stream();
  }
}
