package eu.vangnet.casework.conferences;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.spi.DataCategory;
import java.time.Instant;
import java.util.Optional;

/**
 * How what is minuted is classified, as a client sends it.
 *
 * @param dataCategory ordinary when left out
 * @param professionalSecret not when left out
 * @param sharedUntil never ends when left out
 */
record Classified(
    Optional<String> dataCategory,
    Optional<Boolean> professionalSecret,
    Optional<Instant> sharedUntil) {

  boolean secret() {
    return professionalSecret.orElse(false);
  }

  /** Whether anybody who takes part may hear it, whatever the case. */
  boolean plain() {
    return !secret() && category() == DataCategory.ORDINARY;
  }

  Classification from(Optional<String> organisation) {
    return new Classification(category(), secret(), organisation, sharedUntil);
  }

  private DataCategory category() {
    return dataCategory.flatMap(Classification::category).orElse(DataCategory.ORDINARY);
  }
}
