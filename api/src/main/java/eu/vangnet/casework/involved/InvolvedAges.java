package eu.vangnet.casework.involved;

import eu.vangnet.casework.cases.KnownAges;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** How old the persons of concern are who are named in a case. */
@Singleton
class InvolvedAges implements KnownAges {
  private final InvolvedPersons persons;

  @Inject
  InvolvedAges(InvolvedPersons persons) {
    this.persons = persons;
  }

  @Override
  public Optional<Integer> youngest(EntityManager em, UUID caseFile, LocalDate today) {
    return persons.of(em, caseFile).stream()
        .filter(InvolvedPerson::ofConcern)
        .map(persons::secret)
        .flatMap(secret -> secret.ageOn(today).stream())
        .min(Comparator.naturalOrder());
  }
}
