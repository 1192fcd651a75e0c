package eu.vangnet.casework.support.assessments;

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
 * Packs that somebody was assessed for another tenant, and keeps what came from one. Who assessed
 * works at the sender and stays; at the receiver that tenant stands for the assessor.
 */
@Singleton
public class AssessmentParcels {
  private final SupportRecords records;
  private final SupportArrivals arrivals;

  @Inject
  AssessmentParcels(SupportRecords records, SupportArrivals arrivals) {
    this.records = records;
    this.arrivals = arrivals;
  }

  /**
   * Sorts the assessments of a case that the caller was asked for before.
   *
   * @param wanted whether assessments shall go at all
   */
  public PackedPart<ParcelAssessment> pack(
      EntityManager em, UUID caseFile, ParcelChoice choice, boolean wanted, Hearing hearing) {
    PartSorter<ParcelAssessment> sorter = new PartSorter<>("assessment", wanted, choice, hearing);
    for (SupportRecord entry : records.heard(em, place(caseFile), hearing::shows).reversed()) {
      NewAssessment content = records.secret(entry, NewAssessment.class);
      sorter.add(
          new Item(
              entry.id(), AssessmentDesk.address(caseFile, entry.id()), entry.classification()),
          () ->
              choice.naming(
                  content.instrument(),
                  content.edition().orElse(""),
                  content.purpose(),
                  content.conclusion(),
                  content.changes().orElse("")),
          number ->
              ParcelAssessment.of(
                  content, ParcelOrigin.of(entry.classification(), entry.recordedAt())));
    }
    return sorter.sorted();
  }

  /** Keeps what came, in the transaction that opens the case. */
  public void keep(EntityManager em, Arrival arrival, List<ParcelAssessment> came) {
    for (ParcelAssessment assessment : came) {
      ParcelOrigin origin = assessment.origin();
      NewAssessment content = assessment.by(origin.author(arrival.sender()));
      arrivals
          .keep(em, arrival, place(arrival.caseFile()), origin, content)
          .due(assessment.nextDueOn());
    }
  }

  private static SupportPlace place(UUID caseFile) {
    return SupportPlace.of(SupportKind.ASSESSMENT, caseFile);
  }
}
