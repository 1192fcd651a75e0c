package eu.vangnet.casework.support.assessments;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.records.Callers;
import eu.vangnet.casework.support.records.SentClassification;
import eu.vangnet.casework.support.records.SupportKind;
import eu.vangnet.casework.support.records.SupportPlace;
import eu.vangnet.casework.support.records.SupportRecord;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.casework.support.records.TenantDay;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Records that assessments were done; each method is one transaction of the current tenant. */
@Singleton
class AssessmentDesk {
  private final Recorder recorder;
  private final CaseAccess cases;
  private final SupportRecords records;
  private final TenantDay day;

  @Inject
  AssessmentDesk(Recorder recorder, CaseAccess cases, SupportRecords records, TenantDay day) {
    this.recorder = recorder;
    this.cases = cases;
    this.records = records;
    this.day = day;
  }

  /** Records one; the certificate must have held on the day it was done. */
  Made record(UUID caseFile, NewAssessment sent, CreationKey key) {
    if (sent.assessedOn().isAfter(day.today())) {
      throw refusal("/assessedOn", "must not be in the future");
    }
    if (sent.certifiedUntil().isBefore(sent.assessedOn())) {
      throw refusal("/certifiedUntil", "the certificate must have held when it was done");
    }
    return recorder.make(
        key,
        id -> address(caseFile, id),
        id ->
            JournalEntry.done(Right.PLAN_CHANGE, ObjectType.CASE, caseFile.toString())
                .event("assessmentRecorded"),
        (em, id) -> {
          cases.hearing(em, caseFile, Right.PLAN_CHANGE);
          records
              .add(
                  em,
                  id,
                  SupportPlace.of(SupportKind.ASSESSMENT, caseFile),
                  SentClassification.of(
                      sent.dataCategory(),
                      sent.professionalSecret(),
                      sent.sharedUntil(),
                      Callers.organisation()),
                  sent)
              .due(sent.nextDueOn());
        });
  }

  private static ProblemException refusal(String pointer, String message) {
    return ProblemException.invalid(Violation.body(pointer, "range", message));
  }

  /** Those of a case that the caller hears of. */
  AssessmentList list(UUID caseFile) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_READ);
          return new AssessmentList(
              records
                  .heard(em, SupportPlace.of(SupportKind.ASSESSMENT, caseFile), hearing::shows)
                  .stream()
                  .map(entry -> view(caseFile, entry))
                  .toList(),
              "/v1/cases/" + caseFile + "/assessments");
        });
  }

  /** One of them; 404 where there is none that the caller hears of. */
  AssessmentView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_READ);
          SupportPlace place = SupportPlace.of(SupportKind.ASSESSMENT, caseFile);
          return view(caseFile, records.require(em, place, id, hearing::shows));
        });
  }

  private AssessmentView view(UUID caseFile, SupportRecord entry) {
    NewAssessment content = records.secret(entry, NewAssessment.class);
    Classification classification = entry.classification();
    return new AssessmentView(
        entry.id().toString(),
        address(caseFile, entry.id()),
        content.instrument(),
        content.edition(),
        content.assessor(),
        content.certifiedUntil(),
        content.assessedOn(),
        content.purpose(),
        content.conclusion(),
        content.changes(),
        content.nextDueOn(),
        content.documentHash(),
        classification.category().code(),
        classification.professionalSecret(),
        classification.sharedUntil(),
        classification.organisation(),
        entry.recordedBy(),
        entry.recordedAt());
  }

  static String address(UUID caseFile, UUID id) {
    return "/v1/cases/" + caseFile + "/assessments/" + id;
  }
}
