package eu.vangnet.casework.sheets;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.disclosures.DisclosureRegister;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a feedback sheet may hold: nothing under professional secrecy, lifted or not (Belgian
 * Constitutional Court 52/2021, domain.md B.2).
 */
@Singleton
class SheetRules {
  private final CaseAccess cases;
  private final DisclosureRegister register;
  private final TableAttendance attendance;

  @Inject
  SheetRules(CaseAccess cases, DisclosureRegister register, TableAttendance attendance) {
    this.cases = cases;
    this.register = register;
    this.attendance = attendance;
  }

  /** Refuses a sheet that cannot become a disclosure; 400 naming each field. */
  void check(EntityManager em, UUID caseFile, NewSheet sent) {
    register.check(em, caseFile, sent.content().disclosure());
    List<Violation> violations = new ArrayList<>();
    Set<SheetParticipant> named = new HashSet<>();
    for (int place = 0; place < sent.participants().size(); place++) {
      if (!named.add(sent.participants().get(place))) {
        violations.add(Violation.body("/participants/" + place, "duplicate", "must be named once"));
      }
    }
    if (missesSomebody(em, caseFile, sent.participants())) {
      violations.add(
          Violation.body(
              "/participants",
              "presentMissing",
              "must name somebody of each organisation that was there when the case was last talked"
                  + " about, and of the tenant's own people where they were"));
    }
    refuse(violations);
    requireNoSecrets(em, caseFile, sent.items());
    requireHeard(em, caseFile, sent.items());
  }

  /**
   * Whether the attendance on record names an organisation that is not asked: one approval for each
   * who was there (domain.md B.2), and nobody leaves out whoever would object.
   */
  boolean missesSomebody(EntityManager em, UUID caseFile, List<SheetParticipant> asked) {
    Set<Optional<String>> organisations =
        asked.stream().map(SheetParticipant::organisation).collect(Collectors.toSet());
    return !organisations.containsAll(attendance.lastPresent(em, caseFile));
  }

  /** Refuses what is under secrecy, by what the item or the note that it is taken from says. */
  void requireNoSecrets(EntityManager em, UUID caseFile, List<SheetItem> items) {
    List<Violation> violations = new ArrayList<>();
    for (int place = 0; place < items.size(); place++) {
      SheetItem item = items.get(place);
      if (item.saysSecret()) {
        violations.add(secret(place, "professionalSecret"));
      } else if (note(em, caseFile, item).filter(Classification::professionalSecret).isPresent()) {
        violations.add(secret(place, "note"));
      }
    }
    refuse(violations);
  }

  private void requireHeard(EntityManager em, UUID caseFile, List<SheetItem> items) {
    List<Violation> violations = new ArrayList<>();
    for (int place = 0; place < items.size(); place++) {
      SheetItem item = items.get(place);
      if (item.note().isPresent() && !heard(em, caseFile, item)) {
        violations.add(
            Violation.body("/items/" + place + "/note", "unknown", "must be a note of this case"));
      }
    }
    refuse(violations);
  }

  private boolean heard(EntityManager em, UUID caseFile, SheetItem item) {
    return note(em, caseFile, item)
        .filter(found -> cases.hearing(em, caseFile, Right.SHEET_CREATE).shows(found))
        .isPresent();
  }

  private Optional<Classification> note(EntityManager em, UUID caseFile, SheetItem item) {
    return item.note()
        .flatMap(Identifiers::parse)
        .flatMap(id -> cases.classification(em, caseFile, id));
  }

  private static Violation secret(int place, String member) {
    return Violation.body(
        "/items/" + place + '/' + member,
        "secret",
        "must not be under professional secrecy: a feedback sheet holds nothing of it");
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }
}
