package eu.vangnet.casework.involved;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.history.LowerRows;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What was known of the persons of a case before is part of its history. */
@Singleton
class InvolvedHistory implements LowerRows {
  private final InvolvedPersons persons;
  private final CaseAccess cases;

  @Inject
  InvolvedHistory(InvolvedPersons persons, CaseAccess cases) {
    this.persons = persons;
    this.cases = cases;
  }

  @Override
  public String part() {
    return "person";
  }

  @Override
  public Right reads() {
    return Right.CASE_READ;
  }

  @Override
  public List<UUID> under(EntityManager em, RecordId record) {
    if (!record.kind().equals("case")) {
      return List.of();
    }
    Hearing hearing = cases.hearing(em, record.id(), Right.CASE_READ);
    return persons.of(em, record.id()).stream()
        .filter(person -> InvolvedDesk.shown(person, hearing))
        .map(InvolvedPerson::id)
        .toList();
  }
}
