package eu.vangnet.casework.support.mentors;

import eu.vangnet.casework.support.records.TenantDay;
import eu.vangnet.codelists.CodeChecks;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.paging.Page;
import eu.vangnet.platform.paging.PageRequest;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.MergePatch;
import eu.vangnet.platform.resources.OwnPeople;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Keeps the corps of mentors; a matter of the tenant's own people. */
@Singleton
class MentorDesk {
  private final Recorder recorder;
  private final Mentors mentors;
  private final CodeChecks codes;
  private final TenantDay day;

  @Inject
  MentorDesk(Recorder recorder, Mentors mentors, CodeChecks codes, TenantDay day) {
    this.recorder = recorder;
    this.mentors = mentors;
    this.codes = codes;
    this.day = day;
  }

  /** Takes a mentor into the corps. */
  Made add(NewMentor sent, CreationKey key) {
    OwnPeople.require();
    MentorChange change = MentorChange.of(sent);
    check(change);
    return recorder.make(
        key,
        MentorView::address,
        id -> entry(id).event("mentorAdded"),
        (em, id) -> {
          Mentor mentor = new Mentor(id, recorder.now());
          mentor.change(change);
          mentors.seal(mentor, MentorDetails.of(change, Optional.empty()));
          em.persist(mentor);
        });
  }

  /** A page of the corps. */
  Page<MentorView> page(PageRequest request) {
    OwnPeople.require();
    return recorder.read(em -> mentors.page(em, request).map(mentor -> view(em, mentor)));
  }

  /** A mentor; 404 where there is none. */
  MentorView view(UUID id) {
    OwnPeople.require();
    return recorder.read(
        em ->
            mentors
                .find(em, id)
                .map(mentor -> view(em, mentor))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
  }

  /** Applies a merge patch. */
  MentorView change(UUID id, JsonObject patch, Optional<String> ifMatch) {
    OwnPeople.require();
    return recorder.change(
        entry(id).event("mentorChanged"),
        em -> {
          Mentor mentor =
              mentors.lock(em, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
          EntityTags.require(ifMatch, view(em, mentor));
          MentorDetails details = mentors.details(mentor);
          MentorChange change =
              MergePatch.apply(patch, MentorChange.of(mentor, details), MentorChange.class);
          check(change);
          mentor.change(change);
          mentors.seal(mentor, MentorDetails.of(change, details.statement()));
          return view(em, mentor);
        });
  }

  private void check(MentorChange change) {
    CodeChecks.Round round = codes.begin().codes("/skills", "mentorSkill", change.skills());
    required(round, "/kind", change.kind());
    required(round, "/name", change.name());
    required(round, "/caseloadLimit", change.caseloadLimit());
    required(round, "/screeningValidUntil", change.screeningValidUntil());
    required(round, "/state", change.state());
    round.end();
  }

  private static void required(CodeChecks.Round round, String pointer, Optional<?> value) {
    if (value.isEmpty()) {
      round.refuse(pointer, "required", "cannot be taken away");
    }
  }

  private MentorView view(EntityManager em, Mentor mentor) {
    return MentorView.of(
        mentor,
        mentors.details(mentor),
        mentor.active() && mentors.hasRoom(em, mentor),
        mentor.screenedOn(day.today()));
  }

  private static JournalEntry entry(UUID id) {
    return JournalEntry.done(Right.MENTOR_CHANGE, ObjectType.MENTOR, id.toString());
  }
}
