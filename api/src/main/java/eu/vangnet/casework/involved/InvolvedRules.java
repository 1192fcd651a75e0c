package eu.vangnet.casework.involved;

import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What may be said of a person of a case: only of a guardian that somebody is in his care. */
record InvolvedRules(InvolvedPersons persons, UUID caseFile, LocalDate today, String prefix) {

  /** Throws 400 with all errors at once. */
  void check(EntityManager em, String role, InvolvedChange sent) {
    List<Violation> violations = new ArrayList<>();
    if (!role.equals(InvolvedPerson.GUARDIAN)) {
      sent.guardianOf().ifPresent(id -> violations.add(onlyOfGuardians("/guardianOf")));
      sent.conflictOfInterest()
          .filter(conflict -> conflict)
          .ifPresent(conflict -> violations.add(onlyOfGuardians("/conflictOfInterest")));
    }
    sent.guardianOf()
        .filter(id -> !isOfCase(em, id))
        .ifPresent(
            id ->
                violations.add(
                    violation("/guardianOf", "unknown", "must be a person of this case")));
    if (sent.conflictOfInterest().orElse(false) && sent.conflictGrounds().isEmpty()) {
      violations.add(
          violation("/conflictGrounds", "required", "is required with a conflict of interest"));
    }
    sent.dateOfBirth()
        .filter(today::isBefore)
        .ifPresent(
            day -> violations.add(violation("/dateOfBirth", "range", "must not be in the future")));
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  private boolean isOfCase(EntityManager em, String id) {
    return Identifiers.parse(id).flatMap(known -> persons.find(em, caseFile, known)).isPresent();
  }

  private Violation onlyOfGuardians(String pointer) {
    return violation(pointer, "code", "is said of a guardian only");
  }

  private Violation violation(String pointer, String code, String message) {
    return Violation.body(prefix + pointer, code, message);
  }
}
