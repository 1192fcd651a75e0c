package eu.vangnet.casework.conferences;

import eu.vangnet.platform.sealing.SealedJson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The items of agendas; seals and opens what they are about. */
@Singleton
class AgendaItems {
  private static final String TABLE = "conference_item";

  private final SealedJson sealing;

  @Inject
  AgendaItems(SealedJson sealing) {
    this.sealing = sealing;
  }

  void add(EntityManager em, AgendaItem item, ItemText text) {
    item.sealed(sealing.seal(text, TABLE, item.id()));
    em.persist(item);
  }

  ItemText text(AgendaItem item) {
    return sealing.open(item.sealed(), ItemText.class, TABLE, item.id());
  }

  List<AgendaItem> of(EntityManager em, UUID conference) {
    return em.createQuery(
            "select o from AgendaItem o where o.conferenceId = ?1 order by o.place, o.id",
            AgendaItem.class)
        .setParameter(1, conference.toString())
        .getResultList();
  }

  List<AgendaItem> about(EntityManager em, UUID caseFile) {
    return em.createQuery(
            "select o from AgendaItem o where o.caseId = ?1 order by o.id", AgendaItem.class)
        .setParameter(1, caseFile.toString())
        .getResultList();
  }

  /** Makes room at a place. */
  void moveUp(EntityManager em, UUID conference, int from) {
    em.createQuery(
            "update AgendaItem o set o.place = o.place + 1"
                + " where o.conferenceId = ?1 and o.place >= ?2")
        .setParameter(1, conference.toString())
        .setParameter(2, from)
        .executeUpdate();
  }
}
