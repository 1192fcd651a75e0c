package eu.vangnet.casework.cases;

import eu.vangnet.casework.procedures.CaseProcedure;
import eu.vangnet.casework.procedures.CaseProcedures;
import eu.vangnet.casework.signals.MovedCounts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * Counts what became of the cases of one tenant in a span of time. It looks at openings and steps,
 * which are never changed, and not at where a case stands now. An opening closes nothing. What was
 * written down after the cut-off does not count, whatever date it bears: a case may be brought in
 * from an earlier system while some tenants are counted already. What has no such moment was
 * written down when it says.
 */
@Singleton
public class CaseCounts {
  private final CaseProcedures procedures;

  /** Asks the rules of a case which of its steps closed it. */
  @Inject
  public CaseCounts(CaseProcedures procedures) {
    this.procedures = procedures;
  }

  /** A step with the rules that it was taken under. */
  private record Taken(String caseId, String from, String to, String module, String version) {
    static Taken of(Object[] row) {
      return new Taken(
          (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
  }

  /**
   * Cases opened from the first moment on and before the second, as far as they counted here and
   * not at another tenant at the cut-off.
   */
  public long opened(EntityManager em, Instant from, Instant until, Instant cutOff) {
    return em.createQuery(
            "select count(o) from CaseFile o where o.openedAt >= ?1 and o.openedAt < ?2"
                + " and coalesce(o.storedAt, o.openedAt) <= ?3 and o.restrictedAt is null"
                + MovedCounts.countedHere("o", 3),
            Long.class)
        .setParameter(1, from)
        .setParameter(2, until)
        .setParameter(3, cutOff)
        .getSingleResult();
  }

  /** Cases that a step closed in that span, each once, whether or not they were reopened. */
  public long closed(EntityManager em, Instant from, Instant until, Instant cutOff) {
    return em
        .createQuery(
            "select s.caseId, s.fromState, s.toState, f.module,"
                + " coalesce(s.moduleVersion, f.moduleVersion)"
                + " from CaseStep s, CaseFile f"
                + " where f.id = s.caseId and s.takenAt >= ?1 and s.takenAt < ?2"
                + " and s.fromState <> '' and coalesce(s.storedAt, s.takenAt) <= ?3"
                + " and coalesce(f.storedAt, f.openedAt) <= ?3 and f.restrictedAt is null"
                + MovedCounts.countedHere("f", 3),
            Object[].class)
        .setParameter(1, from)
        .setParameter(2, until)
        .setParameter(3, cutOff)
        .getResultList()
        .stream()
        .map(Taken::of)
        .filter(this::closes)
        .map(Taken::caseId)
        .distinct()
        .count();
  }

  private boolean closes(Taken step) {
    CaseProcedure rules = procedures.of(step.module(), step.version());
    return StepKind.of(rules.state(step.from()).ending(), rules.state(step.to()).ending())
        == StepKind.CLOSE;
  }
}
