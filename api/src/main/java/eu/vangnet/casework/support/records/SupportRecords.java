package eu.vangnet.casework.support.records;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What was written down on the support of cases of the current tenant; seals and opens the words.
 * Whoever asks has asked for the case before. Thread-safe.
 */
@Singleton
public class SupportRecords {
  private static final String TABLE = "support_record";

  /** More of one kind are no record of support any more; a list is given whole. */
  private static final int MOST = 500;

  private final SealedJson sealing;
  private final Clock clock;

  @Inject
  SupportRecords(SealedJson sealing, Clock clock) {
    this.sealing = sealing;
    this.clock = clock;
  }

  /**
   * Adds a record; the caller holds the row of the case.
   *
   * @throws ProblemException 409 where the place is full
   */
  public SupportRecord add(
      EntityManager em, UUID id, SupportPlace place, Classification classification, Object secret) {
    if (of(em, place).size() >= MOST) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED, "tooMany: No more than " + MOST + " are kept here.");
    }
    return keep(
        em,
        place,
        new Arrived(
            id, classification, Callers.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS)),
        secret);
  }

  /**
   * A record that was made elsewhere.
   *
   * @param by who stands for the author here
   * @param at when it was recorded there
   */
  record Arrived(UUID id, Classification classification, String by, Instant at) {}

  /** Keeps a record with the author and the time that it has already. */
  SupportRecord keep(EntityManager em, SupportPlace place, Arrived came, Object secret) {
    SupportRecord made =
        new SupportRecord(
            came.id(),
            place,
            came.classification(),
            new SupportRecord.Recorded(came.by(), came.at()));
    reseal(made, secret);
    em.persist(made);
    return made;
  }

  /** What of it is sealed. */
  public <T> T secret(SupportRecord entry, Class<T> type) {
    return sealing.open(entry.sealed(), type, TABLE, entry.id());
  }

  /** Seals it anew. */
  public void reseal(SupportRecord entry, Object secret) {
    entry.sealed(sealing.seal(secret, TABLE, entry.id()));
  }

  /** Those of the place that are heard, the latest first. */
  public List<SupportRecord> heard(
      EntityManager em, SupportPlace place, Predicate<Classification> hearing) {
    return of(em, place).stream().filter(found -> hearing.test(found.classification())).toList();
  }

  /**
   * The record of the place, where it is heard.
   *
   * @throws ProblemException 404 for an absent one and a hidden one alike
   */
  public SupportRecord require(
      EntityManager em, SupportPlace place, UUID id, Predicate<Classification> hearing) {
    return Optional.ofNullable(em.find(SupportRecord.class, id.toString()))
        .filter(found -> isAt(found, place))
        .filter(found -> hearing.test(found.classification()))
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private static boolean isAt(SupportRecord found, SupportPlace place) {
    return found.caseId().equals(place.caseFile())
        && found.kind().equals(place.kind().code())
        && (place.parent().isEmpty() || found.parent().equals(place.parent()));
  }

  private static List<SupportRecord> of(EntityManager em, SupportPlace place) {
    return em
        .createQuery(
            "select o from SupportRecord o where o.caseId = ?1 and o.kind = ?2"
                + " order by o.recordedAt desc, o.id desc",
            SupportRecord.class)
        .setParameter(1, place.caseFile().toString())
        .setParameter(2, place.kind().code())
        .getResultList()
        .stream()
        .filter(found -> place.parent().isEmpty() || found.parent().equals(place.parent()))
        .toList();
  }

  List<SupportRecord> all(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from SupportRecord o where o.caseId = ?1 order by o.recordedAt, o.id",
            SupportRecord.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  JsonObject content(SupportRecord entry) {
    return secret(entry, JsonObject.class);
  }
}
