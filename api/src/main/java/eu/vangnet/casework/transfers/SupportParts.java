package eu.vangnet.casework.transfers;

import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.StayingItem;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.aftercare.AfterCareParcels;
import eu.vangnet.casework.support.aftercare.ParcelAfterCare;
import eu.vangnet.casework.support.assessments.AssessmentParcels;
import eu.vangnet.casework.support.assessments.ParcelAssessment;
import eu.vangnet.casework.support.mentorings.MentoringParcels;
import eu.vangnet.casework.support.mentorings.ParcelMentoring;
import eu.vangnet.casework.support.plans.ParcelPlan;
import eu.vangnet.casework.support.plans.PlanParcels;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What was written down on the support of a case and follows it; a part of what hangs on it. */
@Singleton
class SupportParts {
  private final PlanParcels plans;
  private final AfterCareParcels afterCares;
  private final AssessmentParcels assessments;
  private final MentoringParcels mentorings;

  @Inject
  SupportParts(
      PlanParcels plans,
      AfterCareParcels afterCares,
      AssessmentParcels assessments,
      MentoringParcels mentorings) {
    this.plans = plans;
    this.afterCares = afterCares;
    this.assessments = assessments;
    this.mentorings = mentorings;
  }

  /** What of it goes. */
  record Packed(
      List<ParcelPlan> plans,
      List<ParcelAfterCare> afterCares,
      List<ParcelAssessment> assessments,
      List<ParcelMentoring> mentorings) {}

  /** Sorts it; what stays is added to that list. */
  Packed pack(EntityManager em, DependentParts.Asked asked, List<StayingItem> stays) {
    UUID file = asked.caseFile();
    TransferScope scope = asked.scope();
    ParcelChoice choice = asked.choice();
    Hearing hearing = asked.hearing();
    PlanParcels.Wanted wanted =
        new PlanParcels.Wanted(
            TransferScope.takes(scope.plans()), TransferScope.takes(scope.reviews()));
    boolean cares = TransferScope.takes(scope.afterCares());
    boolean assessed = TransferScope.takes(scope.assessments());
    boolean mentored = TransferScope.takes(scope.mentorings());
    return new Packed(
        DependentParts.goes(
            Right.PLAN_READ, () -> plans.pack(em, file, choice, wanted, hearing), stays),
        DependentParts.goes(
            Right.PLAN_READ, () -> afterCares.pack(em, file, choice, cares, hearing), stays),
        DependentParts.goes(
            Right.PLAN_READ, () -> assessments.pack(em, file, choice, assessed, hearing), stays),
        DependentParts.goes(
            Right.MENTORING_READ,
            () -> mentorings.pack(em, file, choice, mentored, hearing),
            stays));
  }

  /** Keeps it with the case that was opened, in the transaction that opens it. */
  void keep(EntityManager em, Arrival arrival, TransferContent content) {
    plans.keep(em, arrival, content.plans());
    afterCares.keep(em, arrival, content.afterCares());
    assessments.keep(em, arrival, content.assessments());
    mentorings.keep(em, arrival, content.mentorings());
  }
}
