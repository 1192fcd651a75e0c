package eu.vangnet.casework.support.mentorings;

import eu.vangnet.casework.cases.CaseArrivals.Arrival;
import eu.vangnet.casework.cases.PackedPart;
import eu.vangnet.casework.cases.ParcelChoice;
import eu.vangnet.casework.cases.ParcelOrigin;
import eu.vangnet.casework.cases.PartSorter;
import eu.vangnet.casework.cases.PartSorter.Item;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.mentorings.Mentoring.Parties;
import eu.vangnet.casework.support.mentorings.Mentoring.Span;
import eu.vangnet.platform.resources.Recorder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Packs the mentoring of a case for another tenant, and keeps that which came from one. The corps
 * of mentors is the sender's, so the agreement goes without its mentor and has ended there: whoever
 * took the case over arranges mentoring anew.
 */
@Singleton
public class MentoringParcels {
  private final Mentorings mentorings;
  private final SessionParcels sessions;
  private final Recorder recorder;

  @Inject
  MentoringParcels(Mentorings mentorings, SessionParcels sessions, Recorder recorder) {
    this.mentorings = mentorings;
    this.sessions = sessions;
    this.recorder = recorder;
  }

  /**
   * Sorts the mentoring of a case that the caller was asked for before, and in each agreement that
   * goes its sessions by the same rules; nothing of it for who does not arrange mentoring.
   *
   * @param wanted whether mentoring shall go at all
   */
  public PackedPart<ParcelMentoring> pack(
      EntityManager em, UUID caseFile, ParcelChoice choice, boolean wanted, Hearing hearing) {
    PartSorter<ParcelMentoring> sorter = new PartSorter<>("mentoring", wanted, choice, hearing);
    if (!MentoringSight.arranges()) {
      return sorter.sorted();
    }
    for (Mentoring mentoring : mentorings.of(em, caseFile).reversed()) {
      MentoringContent content = mentorings.content(mentoring);
      PartSorter<ParcelSession> within =
          new PartSorter<>("mentoringSession", true, choice, hearing);
      sorter.add(
          new Item(
              mentoring.id(),
              MentoringView.address(caseFile, mentoring.id()),
              mentoring.classification()),
          () -> choice.naming(content.aims(), content.endReason().orElse("")),
          number ->
              new ParcelMentoring(
                  content.aims(),
                  mentoring.startsOn(),
                  mentoring.endsOn(),
                  content.mentorSignedOn(),
                  content.clientSignedOn(),
                  content.endReason(),
                  sessions.pack(em, mentoring, choice, within),
                  ParcelOrigin.of(mentoring.classification(), mentoring.recordedAt())));
      within.sorted().stays().forEach(sorter::stays);
    }
    return sorter.sorted();
  }

  /** Keeps what came, in the transaction that opens the case. */
  public void keep(EntityManager em, Arrival arrival, List<ParcelMentoring> came) {
    for (ParcelMentoring mentoring : came) {
      ParcelOrigin origin = mentoring.origin();
      Mentoring row =
          new Mentoring(
              recorder.identifier(),
              new Parties(arrival.caseFile(), Optional.empty(), Optional.empty()),
              new Span(
                  mentoring.startsOn(),
                  mentoring.endsOn(),
                  origin.author(arrival.sender()),
                  origin.recordedAt()),
              origin.classification());
      row.end();
      mentorings.add(em, row, mentoring.content());
      sessions.keep(em, arrival, row.id(), mentoring.sessions());
    }
  }
}
