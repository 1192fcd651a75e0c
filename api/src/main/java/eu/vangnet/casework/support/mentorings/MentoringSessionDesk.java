package eu.vangnet.casework.support.mentorings;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.support.mentorings.MentoringSight.Seen;
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
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Records sessions of mentoring; each method is one transaction of the current tenant. */
@Singleton
class MentoringSessionDesk {
  private final Recorder recorder;
  private final MentoringSight sight;
  private final SupportRecords records;
  private final Assignment assignment;
  private final TenantDay day;

  @Inject
  MentoringSessionDesk(
      Recorder recorder,
      MentoringSight sight,
      SupportRecords records,
      Assignment assignment,
      TenantDay day) {
    this.recorder = recorder;
    this.sight = sight;
    this.records = records;
    this.assignment = assignment;
    this.day = day;
  }

  /** Records a session under an agreement that both signed. */
  Made record(UUID caseFile, UUID mentoring, NewMentoringSession sent, CreationKey key) {
    if (sent.heldOn().isAfter(day.today())) {
      throw ProblemException.invalid(
          Violation.body("/heldOn", "range", "must not be in the future"));
    }
    return recorder.make(
        key,
        id -> address(caseFile, mentoring, id),
        id ->
            JournalEntry.done(Right.MENTORING_REPORT, ObjectType.CASE, caseFile.toString())
                .event("mentoringSessionRecorded"),
        (em, id) -> {
          Mentoring under =
              sight.require(em, caseFile, mentoring, Right.MENTORING_REPORT).mentoring();
          if (!under.state().equals(Mentoring.AGREED)) {
            throw new ProblemException(
                ProblemType.TRANSITION_REFUSED,
                "notAgreed: Both sign first, and the mentoring has not ended.");
          }
          assignment.requireScreened(em, under, sent.heldOn());
          records.add(
              em,
              id,
              place(caseFile, mentoring),
              SentClassification.of(
                  sent.dataCategory(),
                  sent.professionalSecret(),
                  sent.sharedUntil(),
                  Callers.organisation()),
              new SessionContent(sent.heldOn(), sent.outcome(), sent.toldInConfidence()));
        });
  }

  /** The sessions that the caller hears of. */
  MentoringSessionList list(UUID caseFile, UUID mentoring) {
    return recorder.read(
        em -> {
          Seen seen = sight.require(em, caseFile, mentoring, Right.MENTORING_READ);
          return new MentoringSessionList(
              records.heard(em, place(caseFile, mentoring), seen.hears()).stream()
                  .map(session -> view(caseFile, mentoring, session))
                  .toList(),
              MentoringView.address(caseFile, mentoring) + "/sessions");
        });
  }

  /** A session; 404 where there is none that the caller hears of. */
  MentoringSessionView view(UUID caseFile, UUID mentoring, UUID id) {
    return recorder.read(
        em -> {
          Seen seen = sight.require(em, caseFile, mentoring, Right.MENTORING_READ);
          SupportPlace place = place(caseFile, mentoring);
          return view(caseFile, mentoring, records.require(em, place, id, seen.hears()));
        });
  }

  private MentoringSessionView view(UUID caseFile, UUID mentoring, SupportRecord session) {
    SessionContent content = records.secret(session, SessionContent.class);
    Classification classification = session.classification();
    return new MentoringSessionView(
        session.id().toString(),
        address(caseFile, mentoring, session.id()),
        content.heldOn(),
        content.outcome(),
        content.confided(),
        classification.category().code(),
        classification.professionalSecret(),
        classification.sharedUntil(),
        classification.organisation(),
        session.recordedBy(),
        session.recordedAt());
  }

  private static SupportPlace place(UUID caseFile, UUID mentoring) {
    return SupportPlace.below(SupportKind.SESSION, caseFile, mentoring);
  }

  static String address(UUID caseFile, UUID mentoring, UUID id) {
    return MentoringView.address(caseFile, mentoring) + "/sessions/" + id;
  }
}
