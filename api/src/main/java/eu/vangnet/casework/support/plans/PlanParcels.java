package eu.vangnet.casework.support.plans;

import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.records.SupportArrivals;
import eu.vangnet.casework.support.records.SupportKind;
import eu.vangnet.casework.support.records.SupportPlace;
import eu.vangnet.casework.support.records.SupportRecord;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.codelists.CodeLists;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Packs the plans of a case for another tenant, and keeps those that came from one. */
@Singleton
public class PlanParcels {
  private final SupportRecords records;
  private final ReviewParcels reviews;
  private final CodeLists codes;
  private final SupportArrivals arrivals;

  @Inject
  PlanParcels(
      SupportRecords records, ReviewParcels reviews, CodeLists codes, SupportArrivals arrivals) {
    this.records = records;
    this.reviews = reviews;
    this.codes = codes;
    this.arrivals = arrivals;
  }

  /**
   * What shall go at all.
   *
   * @param plans whether plans do
   * @param reviews whether the reviews of plans that go do
   */
  public record Wanted(boolean plans, boolean reviews) {}

  /**
   * Sorts the plans of a case that the caller was asked for before, and in each that goes its
   * goals, factors, measures and reviews by the same rules.
   */
  public PackedPart<ParcelPlan> pack(
      EntityManager em, UUID caseFile, ParcelChoice choice, Wanted wanted, Hearing hearing) {
    PartSorter<ParcelPlan> sorter = new PartSorter<>("plan", wanted.plans(), choice, hearing);
    List<SupportRecord> plans =
        records.heard(em, SupportPlace.of(SupportKind.PLAN, caseFile), hearing::shows).reversed();
    for (SupportRecord plan : plans) {
      PlanContent content = records.secret(plan, PlanContent.class);
      String href = PlanViews.address(caseFile, plan.id());
      PackedItems items = new PackedItems(codes, choice, hearing, href);
      ReviewParcels.Asked asked =
          new ReviewParcels.Asked(caseFile, plan.id(), choice, wanted.reviews(), hearing);
      sorter.add(
          new Item(plan.id(), href, plan.classification()),
          () -> choice.naming(content.summary()),
          number ->
              new ParcelPlan(
                  content.summary(),
                  items.goals(content.goals()),
                  items.factors(content.riskFactors()),
                  items.factors(content.protectiveFactors()),
                  items.measures(content.measures()),
                  items.with(reviews.pack(em, asked)),
                  ParcelOrigin.of(plan.classification(), plan.recordedAt())));
      items.stays().forEach(sorter::stays);
    }
    return sorter.sorted();
  }

  /** Keeps what came, in the transaction that opens the case. */
  public void keep(EntityManager em, Arrival arrival, List<ParcelPlan> came) {
    SupportPlace place = SupportPlace.of(SupportKind.PLAN, arrival.caseFile());
    for (ParcelPlan plan : came) {
      PlanContent content =
          new PlanContent(
              plan.summary(),
              arrivals.items(plan.goals()),
              arrivals.items(plan.riskFactors()),
              arrivals.items(plan.protectiveFactors()),
              arrivals.items(plan.measures()));
      SupportRecord row = arrivals.keep(em, arrival, place, plan.origin(), content);
      reviews.keep(em, arrival, row.id(), plan.reviews());
    }
  }
}
