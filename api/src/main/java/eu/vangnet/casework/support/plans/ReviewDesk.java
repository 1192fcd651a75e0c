package eu.vangnet.casework.support.plans;

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
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Records reviews of plans; each method is one transaction of the current tenant. */
@Singleton
class ReviewDesk {
  private final Recorder recorder;
  private final CaseAccess cases;
  private final SupportRecords records;
  private final TenantDay day;

  @Inject
  ReviewDesk(Recorder recorder, CaseAccess cases, SupportRecords records, TenantDay day) {
    this.recorder = recorder;
    this.cases = cases;
    this.records = records;
    this.day = day;
  }

  /** Records a review. */
  Made record(UUID caseFile, UUID plan, NewReview sent, CreationKey key) {
    if (sent.heldOn().isAfter(day.today())) {
      throw refusal("/heldOn", "must not be in the future");
    }
    if (sent.nextReviewOn().filter(next -> !next.isAfter(sent.heldOn())).isPresent()) {
      throw refusal("/nextReviewOn", "must be after heldOn");
    }
    return recorder.make(
        key,
        id -> address(caseFile, plan, id),
        id ->
            JournalEntry.done(Right.PLAN_CHANGE, ObjectType.CASE, caseFile.toString())
                .event("planReviewed"),
        (em, id) -> {
          requirePlan(em, caseFile, plan, cases.hearing(em, caseFile, Right.PLAN_CHANGE));
          records
              .add(
                  em,
                  id,
                  SupportPlace.below(SupportKind.REVIEW, caseFile, plan),
                  SentClassification.of(
                      sent.dataCategory(),
                      sent.professionalSecret(),
                      sent.sharedUntil(),
                      Callers.organisation()),
                  new ReviewContent(sent.heldOn(), sent.participants(), sent.changed()))
              .due(sent.nextReviewOn());
        });
  }

  private static ProblemException refusal(String pointer, String message) {
    return ProblemException.invalid(Violation.body(pointer, "range", message));
  }

  /** The reviews of a plan that the caller hears of. */
  ReviewList list(UUID caseFile, UUID plan) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_READ);
          requirePlan(em, caseFile, plan, hearing);
          SupportPlace place = SupportPlace.below(SupportKind.REVIEW, caseFile, plan);
          return new ReviewList(
              records.heard(em, place, hearing::shows).stream()
                  .map(review -> view(caseFile, plan, review))
                  .toList(),
              PlanViews.address(caseFile, plan) + "/reviews");
        });
  }

  /** A review; 404 where there is none that the caller hears of. */
  ReviewView view(UUID caseFile, UUID plan, UUID id) {
    return recorder.read(
        em -> {
          Hearing hearing = cases.hearing(em, caseFile, Right.PLAN_READ);
          requirePlan(em, caseFile, plan, hearing);
          SupportPlace place = SupportPlace.below(SupportKind.REVIEW, caseFile, plan);
          return view(caseFile, plan, records.require(em, place, id, hearing::shows));
        });
  }

  private void requirePlan(EntityManager em, UUID caseFile, UUID plan, Hearing hearing) {
    records.require(em, SupportPlace.of(SupportKind.PLAN, caseFile), plan, hearing::shows);
  }

  private ReviewView view(UUID caseFile, UUID plan, SupportRecord review) {
    ReviewContent content = records.secret(review, ReviewContent.class);
    Classification classification = review.classification();
    return new ReviewView(
        review.id().toString(),
        address(caseFile, plan, review.id()),
        content.heldOn(),
        content.participants(),
        content.changed(),
        review.dueOn(),
        classification.category().code(),
        classification.professionalSecret(),
        classification.sharedUntil(),
        classification.organisation(),
        review.recordedBy(),
        review.recordedAt());
  }

  static String address(UUID caseFile, UUID plan, UUID id) {
    return PlanViews.address(caseFile, plan) + "/reviews/" + id;
  }
}
