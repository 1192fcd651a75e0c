package eu.vangnet.privacy.retention;

import eu.vangnet.platform.retention.Due;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a run stands under one rule.
 *
 * @param now the run's present, the same after each restart
 * @param after the last record that was looked at; empty at the beginning
 */
public record RunStep(UUID run, RetentionRule rule, Instant now, Optional<Due> after) {

  /** The beginning under a rule. */
  public static RunStep first(UUID run, RetentionRule rule, Instant now) {
    return new RunStep(run, rule, now, Optional.empty());
  }

  /** The same behind that record. */
  public RunStep behind(Due place) {
    return new RunStep(run, rule, now, Optional.of(place));
  }
}
