package eu.vangnet.casework.conferences;

import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The minutes of conferences; seals and opens what was said. */
@Singleton
class Minutes {
  private static final String TABLE = "conference_minute";

  private final SealedJson sealing;

  @Inject
  Minutes(SealedJson sealing) {
    this.sealing = sealing;
  }

  void add(EntityManager em, MinuteEntry entry, EntryWords words) {
    entry.sealed(sealing.seal(words, TABLE, entry.id()));
    em.persist(entry);
  }

  EntryWords words(MinuteEntry entry) {
    return sealing.open(entry.sealed(), EntryWords.class, TABLE, entry.id());
  }

  /** Of several items, in the order in which they were written. */
  List<MinuteEntry> of(EntityManager em, List<UUID> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select o from MinuteEntry o where o.itemId in ?1 order by o.writtenAt, o.id",
            MinuteEntry.class)
        .setParameter(1, items.stream().map(UUID::toString).toList())
        .getResultList();
  }

  /** Those with these identifiers. */
  List<MinuteEntry> entries(EntityManager em, List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select o from MinuteEntry o where o.id in ?1", MinuteEntry.class)
            .setParameter(1, ids.stream().map(UUID::toString).toList())
            .getResultList();
  }

  /** What was said of a case, the latest first. */
  List<MinuteEntry> ofCase(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from MinuteEntry o where o.caseId = ?1 order by o.writtenAt desc, o.id desc",
            MinuteEntry.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  List<MinuteEntry> ofConference(EntityManager em, UUID conference) {
    return em.createQuery(
            "select o from MinuteEntry o where o.conferenceId = ?1 order by o.writtenAt, o.id",
            MinuteEntry.class)
        .setParameter(1, conference.toString())
        .getResultList();
  }
}
