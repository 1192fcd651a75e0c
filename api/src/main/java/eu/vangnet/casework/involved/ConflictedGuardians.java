package eu.vangnet.casework.involved;

import eu.vangnet.platform.personal.GuardianBar;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * Whose interests stand against those of the child gets nothing of the case. A guardian whose name
 * and contact are not recorded may be whoever asks, so then no guardian gets anything until that is
 * cleared up.
 */
@Singleton
class ConflictedGuardians implements GuardianBar {
  static final String REASON = "conflictOfInterest";

  private final InvolvedPersons persons;

  @Inject
  ConflictedGuardians(InvolvedPersons persons) {
    this.persons = persons;
  }

  @Override
  public Optional<String> bars(EntityManager em, RecordId record, SoughtPerson guardian) {
    boolean conflicted =
        record.kind().equals("case")
            && persons.of(em, record.id()).stream()
                .filter(InvolvedPerson::guardian)
                .map(persons::secret)
                .filter(InvolvedSecret::conflicted)
                .anyMatch(known -> !known.identified() || known.mayBe(guardian));
    return conflicted ? Optional.of(REASON) : Optional.empty();
  }
}
