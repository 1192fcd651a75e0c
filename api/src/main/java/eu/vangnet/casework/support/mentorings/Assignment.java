package eu.vangnet.casework.support.mentorings;

import eu.vangnet.casework.support.mentors.Mentor;
import eu.vangnet.casework.support.mentors.Mentors;
import eu.vangnet.casework.support.records.TenantDay;
import eu.vangnet.platform.Identifiers;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/**
 * Whether a mentor can be assigned. The mentor's row is held until the transaction ends, so of two
 * assignments for the last place one wins, and a screening that is withdrawn meanwhile counts.
 */
@Singleton
class Assignment {
  private final Mentors mentors;
  private final TenantDay day;

  @Inject
  Assignment(Mentors mentors, TenantDay day) {
    this.mentors = mentors;
    this.day = day;
  }

  /**
   * The mentor, with room and screened.
   *
   * @throws ProblemException 400 for an unknown mentor, 409 with the reason for one who cannot
   */
  Mentor require(EntityManager em, String id, LocalDate from) {
    Mentor mentor =
        Identifiers.parse(id)
            .flatMap(parsed -> mentors.lock(em, parsed))
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        Violation.body("/mentor", "unknown", "must be a mentor of the corps")));
    if (!mentor.active()) {
      throw refusal("mentorNotActive: The mentor takes nobody on at present.");
    }
    requireScreened(mentor, day.today());
    requireScreened(mentor, from);
    if (!mentors.hasRoom(em, mentor)) {
      throw refusal("caseloadFull: The mentor has as many as agreed.");
    }
    return mentor;
  }

  /** Refuses what is done while the screening does not hold; the mentor's row is held then too. */
  void requireScreened(EntityManager em, Mentoring mentoring, LocalDate on) {
    mentoring
        .mentorId()
        .flatMap(id -> mentors.lock(em, id))
        .ifPresent(mentor -> requireScreened(mentor, on));
  }

  private static void requireScreened(Mentor mentor, LocalDate on) {
    if (!mentor.screenedOn(on)) {
      throw refusal("screeningExpired: The screening of the mentor does not hold on that day.");
    }
  }

  private static ProblemException refusal(String reason) {
    return new ProblemException(ProblemType.TRANSITION_REFUSED, reason);
  }
}
