package eu.vangnet.casework.support.mentorings;

import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
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

/** Packs the sessions of an agreement that goes to another tenant, and keeps those that came. */
@Singleton
class SessionParcels {
  private final SupportRecords records;
  private final SupportArrivals arrivals;

  @Inject
  SessionParcels(SupportRecords records, SupportArrivals arrivals) {
    this.records = records;
    this.arrivals = arrivals;
  }

  List<ParcelSession> pack(
      EntityManager em,
      Mentoring mentoring,
      ParcelChoice choice,
      PartSorter<ParcelSession> sorter) {
    SupportPlace place = place(mentoring.caseId(), mentoring.id());
    // Who hears what the sorter asks itself.
    for (SupportRecord session : records.heard(em, place, as -> true).reversed()) {
      SessionContent content = records.secret(session, SessionContent.class);
      sorter.add(
          new Item(
              session.id(),
              MentoringSessionDesk.address(mentoring.caseId(), mentoring.id(), session.id()),
              session.classification()),
          () ->
              choice
                  .naming(content.outcome())
                  .or(() -> ParcelChoice.confidence(content.confided())),
          number ->
              new ParcelSession(
                  content.heldOn(),
                  content.outcome(),
                  ParcelOrigin.of(session.classification(), session.recordedAt())));
    }
    return sorter.sorted().goes();
  }

  /** Keeps what came below the agreement that came with it. */
  void keep(EntityManager em, Arrival arrival, UUID mentoring, List<ParcelSession> came) {
    SupportPlace place = place(arrival.caseFile(), mentoring);
    for (ParcelSession session : came) {
      SessionContent content =
          new SessionContent(session.heldOn(), session.outcome(), Optional.empty());
      arrivals.keep(em, arrival, place, session.origin(), content);
    }
  }

  private static SupportPlace place(UUID caseFile, UUID mentoring) {
    return SupportPlace.below(SupportKind.SESSION, caseFile, mentoring);
  }
}
