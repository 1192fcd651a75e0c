package eu.vangnet.casework.support.plans;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.records.Callers;
import eu.vangnet.casework.support.records.HeardItems;
import eu.vangnet.casework.support.records.SupportKind;
import eu.vangnet.casework.support.records.SupportPlace;
import eu.vangnet.casework.support.records.SupportRecord;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.casework.support.records.TenantDay;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows a plan as a caller hears it: nothing in it is made of what the caller does not hear. */
@Singleton
class PlanViews {
  private final SupportRecords records;
  private final CaseAccess cases;
  private final TenantDay day;

  @Inject
  PlanViews(SupportRecords records, CaseAccess cases, TenantDay day) {
    this.records = records;
    this.cases = cases;
    this.day = day;
  }

  static String address(UUID caseFile, UUID plan) {
    return "/v1/cases/" + caseFile + "/plans/" + plan;
  }

  PlanView of(EntityManager em, UUID caseFile, SupportRecord plan, Hearing hearing) {
    PlanContent content = records.secret(plan, PlanContent.class);
    HeardItems heard = new HeardItems(hearing::shows, Callers.organisation(), Identifiers::random);
    List<PlanMeasure> measures = heard.shown(content.measures());
    Optional<LocalDate> next = nextReview(em, caseFile, plan, hearing);
    Classification classification = plan.classification();
    return new PlanView(
        plan.id().toString(),
        address(caseFile, plan.id()),
        content.summary(),
        heard.shown(content.goals()),
        heard.shown(content.riskFactors()),
        heard.shown(content.protectiveFactors()),
        measures,
        Stream.of("preventive", "repressive").map(nature -> mix(nature, measures)).toList(),
        next,
        next.filter(day.today()::isAfter).isPresent(),
        classification.category().code(),
        classification.professionalSecret(),
        classification.sharedUntil(),
        classification.organisation(),
        plan.recordedBy(),
        plan.recordedAt(),
        cases.actions(em, caseFile, Right.PLAN_CHANGE));
  }

  private Optional<LocalDate> nextReview(
      EntityManager em, UUID caseFile, SupportRecord plan, Hearing hearing) {
    return records
        .heard(em, SupportPlace.below(SupportKind.REVIEW, caseFile, plan.id()), hearing::shows)
        .stream()
        .findFirst()
        .flatMap(SupportRecord::dueOn);
  }

  private static MeasureMix mix(String nature, List<PlanMeasure> measures) {
    return new MeasureMix(
        nature,
        measures.stream()
            .filter(measure -> measure.nature().equals(nature))
            .map(PlanMeasure::measure)
            .distinct()
            .toList());
  }
}
