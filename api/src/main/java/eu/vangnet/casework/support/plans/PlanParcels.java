package eu.vangnet.casework.support.plans;

import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.records.SupportItem;
import eu.vangnet.casework.support.records.SupportKind;
import eu.vangnet.casework.support.records.SupportPlace;
import eu.vangnet.casework.support.records.SupportRecord;
import eu.vangnet.casework.support.records.SupportRecords;
import eu.vangnet.codelists.CodeLists;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Packs the plans of a case for another tenant, and keeps those that came from one. */
@Singleton
public class PlanParcels {
  private final SupportRecords records;
  private final CodeLists codes;
  private final Recorder recorder;

  @Inject
  PlanParcels(SupportRecords records, CodeLists codes, Recorder recorder) {
    this.records = records;
    this.codes = codes;
    this.recorder = recorder;
  }

  /**
   * Sorts the plans of a case that the caller was asked for before, and in each that goes its
   * goals, factors and measures by the same rules.
   *
   * @param wanted whether plans shall go at all
   */
  public PackedPart<ParcelPlan> pack(
      EntityManager em, UUID caseFile, ParcelChoice choice, boolean wanted, Hearing hearing) {
    PartSorter<ParcelPlan> sorter = new PartSorter<>("plan", wanted, choice, hearing);
    List<SupportRecord> plans =
        records.heard(em, SupportPlace.of(SupportKind.PLAN, caseFile), hearing::shows).reversed();
    for (SupportRecord plan : plans) {
      PlanContent content = records.secret(plan, PlanContent.class);
      String href = PlanViews.address(caseFile, plan.id());
      PackedItems items = new PackedItems(codes, choice, hearing, href);
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
                  ParcelOrigin.of(plan.classification(), plan.recordedAt())));
      items.stays().forEach(sorter::stays);
    }
    return sorter.sorted();
  }

  /** Keeps what came, in the transaction that opens the case. */
  public void keep(EntityManager em, Arrival arrival, List<ParcelPlan> came) {
    SupportPlace place = SupportPlace.of(SupportKind.PLAN, arrival.caseFile());
    for (ParcelPlan plan : came) {
      ParcelOrigin origin = plan.origin();
      PlanContent content =
          new PlanContent(
              plan.summary(),
              kept(plan.goals()),
              kept(plan.riskFactors()),
              kept(plan.protectiveFactors()),
              kept(plan.measures()));
      records.keep(
          em,
          place,
          new SupportRecords.Arrived(
              recorder.identifier(),
              origin.classification(),
              origin.author(arrival.sender()),
              origin.recordedAt()),
          content);
    }
  }

  private <T extends SupportItem<T>> List<T> kept(List<T> came) {
    return came.stream()
        .map(
            item ->
                item.kept(recorder.identifier().toString(), item.classifiedBy(Optional.empty())))
        .toList();
  }
}
