package eu.vangnet.casework.consents;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.involved.InvolvedAccess;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Records what was said of support; each method is one transaction of the current tenant. */
@Singleton
class ConsentDesk {
  private static final int MOST = 500;

  private final Recorder recorder;
  private final SupportConsents consents;
  private final CaseAccess cases;
  private final InvolvedAccess persons;

  @Inject
  ConsentDesk(
      Recorder recorder, SupportConsents consents, CaseAccess cases, InvolvedAccess persons) {
    this.recorder = recorder;
    this.consents = consents;
    this.cases = cases;
    this.persons = persons;
  }

  /** Records that somebody agreed, refused or took it back. */
  Made record(UUID caseFile, NewConsent sent, CreationKey key) {
    LocalDate today = cases.today();
    Instant now = recorder.now();
    return recorder.make(
        key,
        id -> ConsentView.address(caseFile, id),
        id ->
            JournalEntry.done(Right.CASE_CHANGE, ObjectType.CASE, caseFile.toString())
                .event("consentRecorded"),
        (em, id) -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_CHANGE);
          requireRoom(em, caseFile);
          check(em, caseFile, sent, today);
          String by = RequestContext.current().principalOrRefuse().subject();
          consents.add(
              em,
              new SupportConsent(
                  id,
                  caseFile,
                  sent,
                  new SupportConsent.Recorded(by, now),
                  sent.brought().by(hearing, now)),
              sent.secret());
        });
  }

  private void requireRoom(EntityManager em, UUID caseFile) {
    if (consents.of(em, caseFile).size() >= MOST) {
      throw new ProblemException(
          ProblemType.CONFLICT, "tooManyConsents: A case keeps " + MOST + " entries at most.");
    }
  }

  private void check(EntityManager em, UUID caseFile, NewConsent sent, LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (sent.decidedOn().isAfter(today)) {
      violations.add(Violation.body("/decidedOn", "range", "must not be in the future"));
    }
    sent.person()
        .filter(person -> !isKnown(em, caseFile, sent.by(), person))
        .ifPresent(
            person ->
                violations.add(
                    Violation.body(
                        "/person",
                        "unknown",
                        "must be a person of this case, and a guardian where one says it")));
    if (!violations.isEmpty()) {
      throw new ProblemException(ProblemType.INVALID_INPUT, violations);
    }
  }

  private boolean isKnown(EntityManager em, UUID caseFile, String by, String person) {
    return Identifiers.parse(person)
        .filter(
            id ->
                by.equals(SupportConsent.GUARDIAN)
                    ? persons.isGuardian(em, caseFile, id)
                    : persons.isOfCase(em, caseFile, id))
        .isPresent();
  }

  /** The entries that the caller may see. */
  List<ConsentView> list(UUID caseFile) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_READ);
          return consents.of(em, caseFile).stream()
              .filter(entry -> hearing.shows(entry.classification()))
              .map(this::view)
              .toList();
        });
  }

  /** An entry; 404 where there is none to see. */
  ConsentView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_READ);
          return consents
              .find(em, caseFile, id)
              .filter(entry -> hearing.shows(entry.classification()))
              .map(this::view)
              .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        });
  }

  private ConsentView view(SupportConsent entry) {
    return ConsentView.of(entry, consents.secret(entry));
  }
}
