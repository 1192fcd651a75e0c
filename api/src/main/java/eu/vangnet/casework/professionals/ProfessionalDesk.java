package eu.vangnet.casework.professionals;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.spi.DataCategory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says who works on a case; each method is one transaction of the current tenant. */
@Singleton
class ProfessionalDesk {
  private static final int MOST = 500;

  /** A name says no more than that; a partner hears it where it hears ordinary things. */
  private static final Classification ORDINARY = Classification.ofTenant(DataCategory.ORDINARY);

  private final Recorder recorder;
  private final CaseProfessionals professionals;
  private final CaseAccess cases;

  @Inject
  ProfessionalDesk(Recorder recorder, CaseProfessionals professionals, CaseAccess cases) {
    this.recorder = recorder;
    this.professionals = professionals;
    this.cases = cases;
  }

  /** Somebody begins. */
  Made begin(UUID caseFile, NewProfessional sent, CreationKey key) {
    LocalDate since = sent.since().orElse(cases.today());
    return recorder.make(
        key,
        id -> ProfessionalView.address(caseFile, id),
        id -> entry(caseFile, "professionalBegan"),
        (em, id) -> {
          cases.require(em, caseFile, Right.CASE_CHANGE);
          requireRoom(em, caseFile);
          professionals.add(
              em,
              new CaseProfessional(id, caseFile, sent, since, recorder.now()),
              new ProfessionalSecret(sent.name(), sent.contact()));
        });
  }

  private void requireRoom(EntityManager em, UUID caseFile) {
    if (professionals.of(em, caseFile).size() >= MOST) {
      throw new ProblemException(
          ProblemType.CONFLICT, "tooManyProfessionals: A case names " + MOST + " at most.");
    }
  }

  /** Somebody ends; the last day stays on record. */
  Made end(
      UUID caseFile, UUID id, ProfessionalEnd sent, Optional<String> ifMatch, CreationKey key) {
    LocalDate until = sent.until().orElse(cases.today());
    return recorder.make(
        key,
        made -> ProfessionalView.address(caseFile, id),
        made -> entry(caseFile, "professionalEnded"),
        (em, made) -> {
          cases.require(em, caseFile, Right.CASE_CHANGE);
          CaseProfessional row = require(em, caseFile, id);
          EntityTags.require(ifMatch, view(row));
          if (until.isBefore(row.since())) {
            throw ProblemException.invalid(
                Violation.body("/until", "range", "must not be before since"));
          }
          row.end(until);
        });
  }

  /** Who works on a case, and who did. */
  List<ProfessionalView> list(UUID caseFile) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_READ);
          return professionals.of(em, caseFile).stream()
              .filter(row -> hearing.shows(ORDINARY))
              .map(this::view)
              .toList();
        });
  }

  /** One of them; 404 where there is none to see. */
  ProfessionalView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.CASE_READ);
          CaseProfessional row = require(em, caseFile, id);
          if (!hearing.shows(ORDINARY)) {
            throw new ProblemException(ProblemType.NOT_FOUND);
          }
          return view(row);
        });
  }

  private CaseProfessional require(EntityManager em, UUID caseFile, UUID id) {
    return professionals
        .find(em, caseFile, id)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  private ProfessionalView view(CaseProfessional row) {
    return ProfessionalView.of(row, professionals.secret(row));
  }

  private static JournalEntry entry(UUID caseFile, String event) {
    return JournalEntry.done(Right.CASE_CHANGE, ObjectType.CASE, caseFile.toString()).event(event);
  }
}
