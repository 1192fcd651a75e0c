package eu.vangnet.privacy.retention;

import eu.vangnet.spi.Trigger;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long a sort of record is kept, as it stands for one tenant.
 *
 * @param trigger what starts the clock; empty where none runs
 * @param limit the longest period that the declaration allows; empty where it leaves it to the
 *     tenant
 * @param period the period that applies; empty where none does
 * @param legalSource code of a legal basis, or that it rests on habit
 * @param extensions how often one record's period may be prolonged
 * @param reviewOn when the tenant looks at its own decision again
 * @param reason why records are kept so long, or at all
 */
public record RetentionRule(
    RuleCode code,
    Optional<Trigger> trigger,
    Optional<Period> limit,
    Optional<Period> period,
    String legalSource,
    String outcome,
    int extensions,
    Optional<LocalDate> reviewOn,
    RuleStanding standing,
    Optional<String> reason) {

  /** The same rule with another legal source. */
  RetentionRule restingOn(String source) {
    return new RetentionRule(
        code, trigger, limit, period, source, outcome, extensions, reviewOn, standing, reason);
  }

  /** The same rule with what the tenant decided; a period beyond the limit counts as the limit. */
  RetentionRule decided(Period own, Optional<LocalDate> review) {
    if (standing != RuleStanding.IN_FORCE && standing != RuleStanding.PERIOD_MISSING) {
      return this;
    }
    Period applied = limit.filter(longest -> !Lengths.notLonger(own, longest)).orElse(own);
    return new RetentionRule(
        code,
        trigger,
        limit,
        Optional.of(applied),
        legalSource,
        outcome,
        extensions,
        review,
        RuleStanding.IN_FORCE,
        reason);
  }
}
