package eu.vangnet.casework.support.mentorings;

import eu.vangnet.casework.cases.CaseAccess;
import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.casework.sharing.Hearing;
import eu.vangnet.casework.support.mentors.Mentors;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.spi.DataCategory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Who sees which mentoring. Whoever may arrange mentoring sees that of the cases they see, as far
 * as they hear of it. A mentor sees the own agreements and nothing of anybody else's, and needs no
 * seat at the table for that; of one of another organisation the words are kept that are marked so.
 */
@Singleton
class MentoringSight {
  private final CaseAccess cases;
  private final Mentors mentors;
  private final Mentorings mentorings;
  private final Clock clock;

  @Inject
  MentoringSight(CaseAccess cases, Mentors mentors, Mentorings mentorings, Clock clock) {
    this.cases = cases;
    this.mentors = mentors;
    this.mentorings = mentorings;
    this.clock = clock;
  }

  /**
   * An agreement that the caller sees.
   *
   * @param mentoring the agreement
   * @param hears what of its sessions the caller hears
   */
  record Seen(Mentoring mentoring, Predicate<Classification> hears) {}

  /**
   * The agreement, for this action.
   *
   * @throws ProblemException 404 where there is none that the caller may see
   */
  Seen require(EntityManager em, UUID caseFile, UUID id, Right action) {
    if (arranges()) {
      Hearing hearing = cases.hearing(em, caseFile, action);
      return mentorings
          .find(em, caseFile, id)
          .filter(found -> hearing.shows(found.classification()))
          .map(found -> new Seen(found, hearing::shows))
          .orElseThrow(MentoringSight::absent);
    }
    if (!cases.allowsParty(em, caseFile, action)) {
      throw absent();
    }
    List<UUID> own = mentors.of(em, caller());
    return mentorings
        .find(em, caseFile, id)
        .filter(found -> found.isOf(own))
        .map(found -> new Seen(found, this::mentorHears))
        .orElseThrow(MentoringSight::absent);
  }

  /** Those of a case that the caller sees. */
  List<Mentoring> of(EntityManager em, UUID caseFile) {
    if (arranges()) {
      Hearing hearing = cases.hearing(em, caseFile, Right.MENTORING_READ);
      return mentorings.of(em, caseFile).stream()
          .filter(found -> hearing.shows(found.classification()))
          .toList();
    }
    List<UUID> own = mentors.of(em, caller());
    List<Mentoring> seen =
        mentorings.of(em, caseFile).stream().filter(found -> found.isOf(own)).toList();
    // A case in which the caller has no part answers like one that is not there.
    if (seen.isEmpty() || !cases.allowsParty(em, caseFile, Right.MENTORING_READ)) {
      throw absent();
    }
    return seen;
  }

  /** Those in which the caller is the mentor, over all cases that are not restricted. */
  List<Mentoring> own(EntityManager em) {
    return mentorings.ofMentors(em, mentors.of(em, caller())).stream()
        .filter(found -> cases.allowsParty(em, found.caseId(), Right.MENTORING_READ))
        .toList();
  }

  /** Whether the caller sees the mentoring of others too. */
  static boolean arranges() {
    return caller().holds(Right.MENTORING_ARRANGE);
  }

  /** Whether the agreement's own marks let its mentor hear what it says in words. */
  boolean opensWordsToMentor(Mentoring mentoring) {
    return mentorHears(mentoring.classification());
  }

  /** What the mentor's own side brought in, and of the rest what is plain and still shared. */
  private boolean mentorHears(Classification item) {
    boolean own = item.organisation().equals(caller().organisation());
    boolean over = item.sharedUntil().filter(end -> !end.isAfter(clock.instant())).isPresent();
    return own || (!item.professionalSecret() && !over && item.category() == DataCategory.ORDINARY);
  }

  private static Principal caller() {
    return RequestContext.current().principalOrRefuse();
  }

  private static ProblemException absent() {
    return new ProblemException(ProblemType.NOT_FOUND);
  }
}
