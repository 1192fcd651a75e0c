package eu.vangnet.casework.involved;

import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Persons, as the explanation of a case names them. */
@Singleton
class SharedPersons implements SharedItems {
  private final InvolvedPersons persons;

  @Inject
  SharedPersons(InvolvedPersons persons) {
    this.persons = persons;
  }

  @Override
  public List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    return persons.of(em, caseFile).reversed().stream()
        .filter(person -> !person.restricted() && hearing.shows(person.classification()))
        .limit(atMost)
        .map(
            person ->
                new SharedItem(
                    "person", InvolvedView.address(caseFile, person.id()), person.classification()))
        .toList();
  }
}
