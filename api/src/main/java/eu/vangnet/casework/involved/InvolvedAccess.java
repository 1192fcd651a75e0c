package eu.vangnet.casework.involved;

import eu.vangnet.platform.personal.SoughtPerson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The persons of a case for features that deal with them. Decides nothing about rights: the caller
 * has asked for the case.
 */
@Singleton
public class InvolvedAccess {
  private final InvolvedPersons persons;

  @Inject
  InvolvedAccess(InvolvedPersons persons) {
    this.persons = persons;
  }

  /** The case in which this person stands; empty where there is no such person. */
  public Optional<UUID> caseOf(EntityManager em, UUID person) {
    return persons.find(em, person).map(InvolvedPerson::caseId);
  }

  /** As whom the person is looked for in words; empty where nobody knows who it is. */
  public Optional<SoughtPerson> sought(EntityManager em, UUID person) {
    return persons
        .find(em, person)
        .map(persons::secret)
        .filter(InvolvedSecret::identified)
        .map(known -> new SoughtPerson(known.name(), Optional.empty(), known.contact()));
  }

  /** Whether this is a person of the case. */
  public boolean isOfCase(EntityManager em, UUID caseFile, UUID person) {
    return persons.find(em, caseFile, person).isPresent();
  }

  /** Whether this is a person of concern of the case, known or not. */
  public boolean isOfConcern(EntityManager em, UUID caseFile, UUID person) {
    return persons.find(em, caseFile, person).filter(InvolvedPerson::ofConcern).isPresent();
  }

  /** Whether this is a guardian of the case. */
  public boolean isGuardian(EntityManager em, UUID caseFile, UUID person) {
    return persons.find(em, caseFile, person).filter(InvolvedPerson::guardian).isPresent();
  }

  /** Whether the interests of this guardian stand against those of the child. */
  public boolean isConflicted(EntityManager em, UUID caseFile, UUID guardian) {
    return persons
        .find(em, caseFile, guardian)
        .map(persons::secret)
        .filter(InvolvedSecret::conflicted)
        .isPresent();
  }

  /** The persons of concern that somebody knows, by name or contact. */
  public List<UUID> identifiedPersonsOfConcern(EntityManager em, UUID caseFile) {
    return persons.of(em, caseFile).stream()
        .filter(InvolvedPerson::ofConcern)
        .filter(person -> persons.secret(person).identified())
        .map(InvolvedPerson::id)
        .toList();
  }

  /** Who asked for advice and has still a part in the case, each with the age where it is known. */
  public Map<UUID, Optional<Integer>> adviceSeekers(
      EntityManager em, UUID caseFile, LocalDate today) {
    return persons.of(em, caseFile).stream()
        .filter(person -> person.asksForAdvice(today))
        .collect(
            Collectors.toMap(InvolvedPerson::id, person -> persons.secret(person).ageOn(today)));
  }

  /** What a person is called in the case; empty where there is no such person. */
  public Optional<String> calledIn(EntityManager em, UUID caseFile, UUID person) {
    return persons
        .find(em, caseFile, person)
        .map(persons::secret)
        .flatMap(secret -> secret.name().or(secret::pseudonym));
  }
}
