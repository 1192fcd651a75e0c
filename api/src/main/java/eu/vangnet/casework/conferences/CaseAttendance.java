package eu.vangnet.casework.conferences;

import eu.vangnet.casework.sheets.TableAttendance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds who was there for a case at the last conference on it, as its attendance says. A talk of
 * two is none, so that it does not stand in for the table that met before it; nor is a conference
 * whose people were there for other items only.
 */
@Singleton
class CaseAttendance implements TableAttendance {
  private final Attendees attendees;

  @Inject
  CaseAttendance(Attendees attendees) {
    this.attendees = attendees;
  }

  @Override
  public Map<Optional<String>, Long> lastPresent(EntityManager em, UUID caseFile) {
    return meetings(em, caseFile).values().stream()
        .map(items -> present(em, items))
        .filter(present -> !present.isEmpty())
        .findFirst()
        .orElse(Map.of());
  }

  /** The items on a case of each conference, the last conference first. */
  private static Map<UUID, List<AgendaItem>> meetings(EntityManager em, UUID caseFile) {
    List<AgendaItem> items =
        em.createQuery(
                "select i from AgendaItem i, Conference c where c.id = i.conferenceId"
                    + " and i.caseId = ?1 and c.kind = ?2 and c.state <> ?3"
                    + " and exists (select a.id from Attendee a where a.conferenceId = c.id)"
                    + " order by c.startsAt desc, c.id desc, i.place",
                AgendaItem.class)
            .setParameter(1, caseFile.toString())
            .setParameter(2, ConferenceKind.CONFERENCE.code())
            .setParameter(3, ConferenceState.CANCELLED.code())
            .getResultList();
    return items.stream()
        .collect(
            Collectors.groupingBy(
                AgendaItem::conferenceId, LinkedHashMap::new, Collectors.toList()));
  }

  /** Whoever was there for several of the items counts once. */
  private Map<Optional<String>, Long> present(EntityManager em, List<AgendaItem> items) {
    Map<UUID, Optional<String>> people = new HashMap<>();
    for (AgendaItem item : items) {
      for (Attendee attendee : attendees.presentFor(em, item)) {
        people.put(attendee.id(), attendee.organisation());
      }
    }
    return people.values().stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
