package eu.vangnet.casework.consents;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.cases.StepAhead;
import eu.vangnet.casework.involved.InvolvedAccess;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.spi.ConsentGiver;
import eu.vangnet.spi.ConsentRule;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How old the one is whose consent a rule asks for. */
@Singleton
class GiverAges {
  private final SupportConsents consents;
  private final InvolvedAccess persons;
  private final CaseAccess cases;

  @Inject
  GiverAges(SupportConsents consents, InvolvedAccess persons, CaseAccess cases) {
    this.consents = consents;
    this.persons = persons;
    this.cases = cases;
  }

  /**
   * The age in years, where it is known. Under a rule for the client it is that of the advice
   * seeker who said it; where nobody is named, the youngest of the advice seekers and the persons
   * of concern counts, so that no child goes unasked for.
   *
   * @param said the latest entry that is not of a guardian
   */
  Optional<Integer> age(
      EntityManager em, StepAhead step, ConsentRule rule, Optional<SupportConsent> said) {
    if (rule.giver() == ConsentGiver.PERSON_OF_CONCERN) {
      return step.age();
    }
    Map<UUID, Optional<Integer>> clients =
        persons.adviceSeekers(em, step.caseFile(), cases.today());
    return said.map(consents::secret)
        .flatMap(ConsentSecret::person)
        .flatMap(Identifiers::parse)
        .map(named -> clients.getOrDefault(named, step.age()))
        .orElseGet(() -> youngest(step.age(), clients));
  }

  private static Optional<Integer> youngest(
      Optional<Integer> ofConcern, Map<UUID, Optional<Integer>> clients) {
    return Stream.concat(ofConcern.stream(), clients.values().stream().flatMap(Optional::stream))
        .min(Integer::compareTo);
  }
}
