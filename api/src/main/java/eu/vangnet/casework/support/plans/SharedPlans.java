package eu.vangnet.casework.support.plans;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.sharing.SharedItem;
import eu.vangnet.casework.sharing.SharedItems;
import eu.vangnet.casework.support.records.SupportItem;
import eu.vangnet.casework.support.records.SupportKind;
import eu.vangnet.casework.support.records.SupportPlace;
import eu.vangnet.casework.support.records.SupportRecord;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Plans with their goals, factors and measures, and their reviews, as the explanation names them.
 */
@Singleton
class SharedPlans implements SharedItems {
  private final CaseAccess cases;
  private final SupportRecords records;

  @Inject
  SharedPlans(CaseAccess cases, SupportRecords records) {
    this.cases = cases;
    this.records = records;
  }

  @Override
  public List<SharedItem> heard(EntityManager em, UUID caseFile, Hearing hearing, int atMost) {
    if (!cases.reads(em, caseFile, Right.PLAN_READ)) {
      return List.of();
    }
    return records.heard(em, SupportPlace.of(SupportKind.PLAN, caseFile), hearing::shows).stream()
        .flatMap(plan -> Stream.concat(whole(caseFile, plan), reviews(em, caseFile, plan, hearing)))
        .filter(item -> hearing.shows(item.classification()))
        .limit(atMost)
        .toList();
  }

  private Stream<SharedItem> whole(UUID caseFile, SupportRecord plan) {
    PlanContent content = records.secret(plan, PlanContent.class);
    String href = PlanViews.address(caseFile, plan.id());
    SharedItem own = new SharedItem("plan", href, plan.classification());
    return Stream.of(
            Stream.of(own),
            parts(own, "goal", content.goals()),
            parts(own, "riskFactor", content.riskFactors()),
            parts(own, "protectiveFactor", content.protectiveFactors()),
            parts(own, "measure", content.measures()))
        .flatMap(items -> items);
  }

  private static Stream<SharedItem> parts(
      SharedItem plan, String kind, List<? extends SupportItem<?>> parts) {
    return parts.stream()
        .map(
            part -> {
              Classification classification = part.classifiedBy(part.source());
              String href = plan.href() + '#' + part.id().orElseThrow();
              return new SharedItem(kind, href, classification).within(plan.classification());
            });
  }

  private Stream<SharedItem> reviews(
      EntityManager em, UUID caseFile, SupportRecord plan, Hearing hearing) {
    SupportPlace place = SupportPlace.below(SupportKind.REVIEW, caseFile, plan.id());
    return records.heard(em, place, hearing::shows).stream()
        .map(
            review ->
                new SharedItem(
                        "review",
                        ReviewDesk.address(caseFile, plan.id(), review.id()),
                        review.classification())
                    .within(plan.classification()));
  }
}
