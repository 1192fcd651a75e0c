package eu.vangnet.casework.conferences;

import eu.vangnet.casework.sheets.TableAttendance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds who was there at the last conference on a case, as its attendance says. */
@Singleton
class CaseAttendance implements TableAttendance {
  private final Attendees attendees;

  @Inject
  CaseAttendance(Attendees attendees) {
    this.attendees = attendees;
  }

  @Override
  public Set<Optional<String>> lastPresent(EntityManager em, UUID caseFile) {
    List<AgendaItem> items =
        em.createQuery(
                "select i from AgendaItem i, Conference c where c.id = i.conferenceId"
                    + " and i.caseId = ?1 and exists (select a.id from Attendee a"
                    + " where a.conferenceId = c.id) order by c.startsAt desc, c.id desc",
                AgendaItem.class)
            .setParameter(1, caseFile.toString())
            .getResultList();
    return items.stream()
        .filter(item -> item.conferenceId().equals(items.getFirst().conferenceId()))
        .flatMap(item -> attendees.presentFor(em, item).stream())
        .map(Attendee::organisation)
        .collect(Collectors.toSet());
  }
}
