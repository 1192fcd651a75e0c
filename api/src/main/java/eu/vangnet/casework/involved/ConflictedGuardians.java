package eu.vangnet.casework.involved;

import eu.vangnet.platform.personal.GuardianBar;
import eu.vangnet.platform.personal.RecordId;
import eu.vangnet.platform.personal.SoughtPerson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/**
 * Whose interests stand against those of the child gets nothing of the case, nor of the signal that
 * it was opened from, nor of who stands in it. A guardian whose name and contact are not recorded
 * may be whoever asks, so then no guardian gets anything until that is cleared up.
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
    return around(em, record).stream()
        .filter(InvolvedPerson::guardian)
        .map(persons::secret)
        .filter(InvolvedSecret::conflicted)
        .filter(known -> !known.identified() || known.mayBe(guardian))
        .findFirst()
        .map(barring -> REASON);
  }

  /** Who stands in the case that a record is, led to, or stands in itself. */
  private List<InvolvedPerson> around(EntityManager em, RecordId record) {
    return switch (record.kind()) {
      case "case" -> persons.of(em, record.id());
      case "signal" -> persons.ofSignal(em, record.id());
      case InvolvedRecords.KIND ->
          persons
              .find(em, record.id())
              .map(person -> persons.of(em, person.caseId()))
              .orElse(List.of());
      default -> List.of();
    };
  }
}
