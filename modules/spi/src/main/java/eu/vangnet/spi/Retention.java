package eu.vangnet.spi;

import java.time.Period;
import java.util.Optional;

/**
 * How long a sort of record is kept.
 *
 * @param recordType for example {@code case} or {@code signal}; of {@code request}, {@code
 *     enrolment}, {@code conference} and {@code demand} it goes before what the product suggests
 * @param trigger what sets the clock going
 * @param period how long; empty where only the tenant can say, which then has to set it
 * @param legalSource code of a legal basis or {@link LegalBasis#CUSTOMARY}
 * @param outcome what becomes of the record
 * @param extensions how often the period may be prolonged, each time with reasons
 */
public record Retention(
    String recordType,
    Trigger trigger,
    Optional<Period> period,
    String legalSource,
    RetentionOutcome outcome,
    int extensions) {
  /** Checks every part. */
  public Retention {
    Require.code("Retention.recordType", recordType);
    Require.present("Retention.trigger of " + recordType, trigger);
    Require.present("Retention.period of " + recordType, period);
    period.ifPresent(length -> Deadline.positive("Retention.period of " + recordType, length));
    Require.code("Retention.legalSource of " + recordType, legalSource);
    Require.present("Retention.outcome of " + recordType, outcome);
    Require.atLeast("Retention.extensions of " + recordType, extensions, 0);
  }

  /** Whether the tenant has to say how long. */
  public boolean setByTenant() {
    return period.isEmpty();
  }
}
