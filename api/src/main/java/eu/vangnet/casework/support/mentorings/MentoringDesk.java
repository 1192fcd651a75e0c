package eu.vangnet.casework.support.mentorings;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.support.mentorings.Mentoring.Parties;
import eu.vangnet.casework.support.mentorings.Mentoring.Span;
import eu.vangnet.casework.support.mentors.Mentor;
import eu.vangnet.casework.support.records.Callers;
import eu.vangnet.casework.support.records.SentClassification;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Arranges mentoring; each method is one transaction of the current tenant. */
@Singleton
class MentoringDesk {
  private final Recorder recorder;
  private final CaseAccess cases;
  private final Mentorings mentorings;
  private final MentoringSight sight;
  private final Assignment assignment;

  @Inject
  MentoringDesk(
      Recorder recorder,
      CaseAccess cases,
      Mentorings mentorings,
      MentoringSight sight,
      Assignment assignment) {
    this.recorder = recorder;
    this.cases = cases;
    this.mentorings = mentorings;
    this.sight = sight;
    this.assignment = assignment;
  }

  /** Assigns a mentor; the corps is the tenant's own, so its own people do. */
  Made arrange(UUID caseFile, NewMentoring sent, CreationKey key) {
    return recorder.make(
        key,
        id -> MentoringView.address(caseFile, id),
        id -> entry(caseFile, Right.MENTORING_ARRANGE).event("mentoringArranged"),
        (em, id) -> {
          cases.hearing(em, caseFile, Right.MENTORING_ARRANGE);
          OwnPeople.require();
          if (sent.endsOn().filter(end -> end.isBefore(sent.startsOn())).isPresent()) {
            throw ProblemException.invalid(
                Violation.body("/endsOn", "range", "must not be before startsOn"));
          }
          Mentor mentor = assignment.require(em, sent.mentor(), sent.startsOn());
          Classification classification =
              SentClassification.of(
                  sent.dataCategory(),
                  sent.professionalSecret(),
                  sent.sharedUntil(),
                  Callers.organisation());
          mentorings.add(
              em,
              new Mentoring(
                  id,
                  new Parties(caseFile, Optional.of(mentor.id()), Optional.empty()),
                  span(sent.startsOn(), sent.endsOn()),
                  classification),
              MentoringContent.of(sent.aims()));
        });
  }

  /** Another mentor takes over: the one agreement ends and the next begins in one step. */
  Made replace(
      UUID caseFile, UUID id, NewReplacement sent, Optional<String> ifMatch, CreationKey key) {
    return recorder.make(
        key,
        next -> MentoringView.address(caseFile, next),
        next -> entry(caseFile, Right.MENTORING_ARRANGE).event("mentorReplaced"),
        (em, next) -> {
          Mentoring before = running(em, caseFile, id, Right.MENTORING_ARRANGE, ifMatch);
          OwnPeople.require();
          Mentor mentor = assignment.require(em, sent.mentor(), sent.startsOn());
          if (before.isOf(List.of(mentor.id()))) {
            throw ProblemException.invalid(
                Violation.body("/mentor", "same", "must be another mentor"));
          }
          MentoringContent content = mentorings.content(before);
          before.end();
          mentorings.seal(before, content.ended(sent.reason()));
          mentorings.add(
              em,
              new Mentoring(
                  next,
                  new Parties(caseFile, Optional.of(mentor.id()), Optional.of(id)),
                  span(sent.startsOn(), before.endsOn().filter(sent.startsOn()::isBefore)),
                  before.classification()),
              MentoringContent.of(content.aims()));
        });
  }

  private Span span(LocalDate startsOn, Optional<LocalDate> endsOn) {
    return new Span(startsOn, endsOn, Callers.subject(), recorder.now());
  }

  /** Records a signature; a mentor signs for the mentor only. */
  MentoringView sign(UUID caseFile, UUID id, MentoringSignature sent, Optional<String> ifMatch) {
    return recorder.change(
        entry(caseFile, Right.MENTORING_REPORT).event("mentoringSigned"),
        em -> {
          Mentoring mentoring = running(em, caseFile, id, Right.MENTORING_REPORT, ifMatch);
          MentoringContent content = mentorings.content(mentoring);
          if (!MentoringSight.arranges() && !sent.party().equals("mentor")) {
            throw new ProblemException(
                ProblemType.NOT_ALLOWED, "A mentor does not sign for the client.");
          }
          if (content.hasSigned(sent)) {
            throw refusal("alreadySigned: That party has signed.");
          }
          MentoringContent signed = content.signed(sent);
          mentorings.seal(mentoring, signed);
          if (signed.byBoth()) {
            mentoring.agreed();
          }
          return view(mentoring);
        });
  }

  /** Ends it; the mentor has room for somebody else. */
  MentoringView end(UUID caseFile, UUID id, MentoringEnding sent, Optional<String> ifMatch) {
    return recorder.change(
        entry(caseFile, Right.MENTORING_ARRANGE).event("mentoringEnded"),
        em -> {
          Mentoring mentoring = running(em, caseFile, id, Right.MENTORING_ARRANGE, ifMatch);
          mentoring.end();
          mentorings.seal(mentoring, mentorings.content(mentoring).ended(sent.reason()));
          return view(mentoring);
        });
  }

  /** Those of a case that the caller sees. */
  MentoringList list(UUID caseFile) {
    return recorder.read(
        em ->
            new MentoringList(
                views(sight.of(em, caseFile)), "/v1/cases/" + caseFile + "/mentorings"));
  }

  /** Those in which the caller is the mentor. */
  MentoringList own() {
    return recorder.read(em -> new MentoringList(views(sight.own(em)), "/v1/mentorings"));
  }

  /** One; 404 where there is none that the caller sees. */
  MentoringView view(UUID caseFile, UUID id) {
    return recorder.read(
        em -> view(sight.require(em, caseFile, id, Right.MENTORING_READ).mentoring()));
  }

  private Mentoring running(
      EntityManager em, UUID caseFile, UUID id, Right action, Optional<String> ifMatch) {
    Mentoring mentoring = sight.require(em, caseFile, id, action).mentoring();
    EntityTags.require(ifMatch, view(mentoring));
    if (mentoring.ended()) {
      throw refusal("notInThisState: This mentoring has ended.");
    }
    return mentoring;
  }

  private static ProblemException refusal(String reason) {
    return new ProblemException(ProblemType.TRANSITION_REFUSED, reason);
  }

  private List<MentoringView> views(List<Mentoring> seen) {
    return seen.stream().map(mentoring -> view(mentoring)).toList();
  }

  private MentoringView view(Mentoring mentoring) {
    MentoringView whole = MentoringView.of(mentoring, mentorings.content(mentoring));
    return MentoringSight.arranges() ? whole : whole.forMentor(sight.opensWordsToMentor(mentoring));
  }

  private static JournalEntry entry(UUID caseFile, Right right) {
    return JournalEntry.done(right, ObjectType.CASE, caseFile.toString());
  }
}
