package eu.vangnet.casework.support.assessments;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import eu.vangnet.casework.support.records.SupportKind;
import eu.vangnet.casework.support.records.SupportPlace;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Assessments, as the explanation of a case names them. */
@Singleton
class SharedAssessments implements SharedItems {
  private final CaseAccess cases;
  private final SupportRecords records;

  @Inject
  SharedAssessments(CaseAccess cases, SupportRecords records) {
    this.cases = cases;
    this.records = records;
  }

  @Override
  public List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    if (!cases.reads(em, caseFile, Right.PLAN_READ)) {
      return List.of();
    }
    return records
        .heard(em, SupportPlace.of(SupportKind.ASSESSMENT, caseFile), hearing::shows)
        .stream()
        .limit(atMost)
        .map(
            found ->
                new SharedItem(
                    "assessment",
                    AssessmentDesk.address(caseFile, found.id()),
                    found.classification()))
        .toList();
  }
}
