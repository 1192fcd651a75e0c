package eu.vangnet.casework.signals;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * In which tenant a signal or case counts that was handed over. The moment of the change is said by
 * the sender and is the same on both sides: it stops to count there before it begins to count here,
 * so that for any cut-off at most one of the two counts it, and exactly one where the sender's word
 * had come by then: what comes after a cut-off changes nothing of what was counted for it. All
 * methods work in the caller's unit of work of the bound tenant. Thread-safe.
 */
@Singleton
public class MovedCounts {
  /** Later than every cut-off: it counts nowhere until the sender has let it go. */
  private static final Instant NOT_YET = Instant.parse("9999-12-31T00:00:00Z");

  /**
   * The condition of a JPQL query that a row counts here.
   *
   * @param row the alias of a signal or case
   * @param cutOff the number of the parameter with the moment that is asked for
   */
  public static String countedHere(String row, int cutOff) {
    return (" and not exists (select m.id from MovedCount m where m.id = %s.id"
            + " and (m.countedFrom > ?%d or m.heardAt > ?%d or m.countedUntil <= ?%d))")
        .formatted(row, cutOff, cutOff, cutOff);
  }

  /** It has come from another tenant, which still counts it. */
  public void awaits(EntityManager em, UUID record) {
    row(em, record).countFrom(NOT_YET);
  }

  /**
   * The other tenant has stopped to count it.
   *
   * @param since the moment in which it did
   * @param heard now
   */
  public void came(EntityManager em, UUID record, Instant since, Instant heard) {
    row(em, record).countFrom(since, heard);
  }

  /** From this moment on another tenant counts it. */
  public void left(EntityManager em, UUID record, Instant since) {
    row(em, record).countUntil(since);
  }

  private static MovedCount row(EntityManager em, UUID record) {
    return Optional.ofNullable(em.find(MovedCount.class, record.toString()))
        .orElseGet(
            () -> {
              MovedCount made = new MovedCount(record);
              em.persist(made);
              return made;
            });
  }
}
