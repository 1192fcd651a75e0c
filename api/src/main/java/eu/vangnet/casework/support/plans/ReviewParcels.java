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
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Packs the reviews of a plan that goes to another tenant, and keeps those that came with one. Who
 * took part were people of the sender and its partners, as in minutes, and stays.
 */
@Singleton
class ReviewParcels {
  private final SupportRecords records;
  private final SupportArrivals arrivals;

  @Inject
  ReviewParcels(SupportRecords records, SupportArrivals arrivals) {
    this.records = records;
    this.arrivals = arrivals;
  }

  /**
   * Of which plan reviews shall go.
   *
   * @param wanted whether reviews shall go at all
   */
  record Asked(UUID caseFile, UUID plan, ParcelChoice choice, boolean wanted, Hearing hearing) {}

  PackedPart<ParcelReview> pack(EntityManager em, Asked asked) {
    PartSorter<ParcelReview> sorter =
        new PartSorter<>("review", asked.wanted(), asked.choice(), asked.hearing());
    SupportPlace place = SupportPlace.below(SupportKind.REVIEW, asked.caseFile(), asked.plan());
    for (SupportRecord review : records.heard(em, place, asked.hearing()::shows).reversed()) {
      ReviewContent content = records.secret(review, ReviewContent.class);
      sorter.add(
          new Item(
              review.id(),
              ReviewDesk.address(asked.caseFile(), asked.plan(), review.id()),
              review.classification()),
          () -> asked.choice().naming(content.changed()),
          number ->
              new ParcelReview(
                  content.heldOn(),
                  content.changed(),
                  review.dueOn(),
                  ParcelOrigin.of(review.classification(), review.recordedAt())));
    }
    return sorter.sorted();
  }

  /** Keeps what came below the plan that came with it. */
  void keep(EntityManager em, Arrival arrival, UUID plan, List<ParcelReview> came) {
    SupportPlace place = SupportPlace.below(SupportKind.REVIEW, arrival.caseFile(), plan);
    for (ParcelReview review : came) {
      ReviewContent content = new ReviewContent(review.heldOn(), List.of(), review.changed());
      arrivals.keep(em, arrival, place, review.origin(), content).due(review.nextReviewOn());
    }
  }
}
