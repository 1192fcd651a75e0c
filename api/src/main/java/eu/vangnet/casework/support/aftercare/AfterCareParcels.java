package eu.vangnet.casework.support.aftercare;

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
import java.util.Optional;
import java.util.UUID;

/** Packs the after-care of a case for another tenant, and keeps that which came from one. */
@Singleton
public class AfterCareParcels {
  private final SupportRecords records;
  private final SupportArrivals arrivals;

  @Inject
  AfterCareParcels(SupportRecords records, SupportArrivals arrivals) {
    this.records = records;
    this.arrivals = arrivals;
  }

  /**
   * Sorts the after-care of a case that the caller was asked for before, and in each that goes its
   * contacts by the same rules.
   *
   * @param wanted whether after-care shall go at all
   */
  public PackedPart<ParcelAfterCare> pack(
      EntityManager em, UUID caseFile, ParcelChoice choice, boolean wanted, Hearing hearing) {
    PartSorter<ParcelAfterCare> sorter = new PartSorter<>("afterCare", wanted, choice, hearing);
    for (SupportRecord care : records.heard(em, place(caseFile), hearing::shows).reversed()) {
      AfterCareContent content = records.secret(care, AfterCareContent.class);
      String href = AfterCareViews.address(caseFile, care.id());
      PartSorter<CareContact> contacts = new PartSorter<>("contact", true, choice, hearing);
      sorter.add(
          new Item(care.id(), href, care.classification()),
          () -> choice.naming(content.aim(), content.endReason().orElse("")),
          number ->
              new ParcelAfterCare(
                  content.aim(),
                  sorted(contacts, content.contacts(), choice, href),
                  content.endReason(),
                  content.endedAt(),
                  ParcelOrigin.of(care.classification(), care.recordedAt())));
      contacts.sorted().stays().forEach(sorter::stays);
    }
    return sorter.sorted();
  }

  private static List<CareContact> sorted(
      PartSorter<CareContact> sorter, List<CareContact> all, ParcelChoice choice, String href) {
    for (CareContact contact : all) {
      sorter.add(
          new Item(
              UUID.fromString(contact.id().orElseThrow()),
              href,
              contact.classifiedBy(contact.source())),
          () ->
              choice.naming(contact.who(), contact.text().orElse(""), contact.outcome().orElse("")),
          number -> packed(contact));
    }
    return sorter.sorted().goes();
  }

  private static CareContact packed(CareContact contact) {
    return new CareContact(
        Optional.empty(),
        contact.dueOn(),
        contact.who(),
        contact.text(),
        contact.heldOn(),
        contact.outcome(),
        contact.dataCategory(),
        Optional.empty(),
        contact.sharedUntil(),
        Optional.empty());
  }

  /** Keeps what came, in the transaction that opens the case; what was due is due here too. */
  public void keep(EntityManager em, Arrival arrival, List<ParcelAfterCare> came) {
    for (ParcelAfterCare care : came) {
      AfterCareContent content =
          new AfterCareContent(
              care.aim(), arrivals.items(care.contacts()), care.endReason(), care.endedAt());
      SupportRecord row =
          arrivals.keep(em, arrival, place(arrival.caseFile()), care.origin(), content);
      row.due(content.nextDue());
      if (care.endedAt().isPresent()) {
        row.become(AfterCareDesk.ENDED);
      }
    }
  }

  private static SupportPlace place(UUID caseFile) {
    return SupportPlace.of(SupportKind.AFTER_CARE, caseFile);
  }
}
