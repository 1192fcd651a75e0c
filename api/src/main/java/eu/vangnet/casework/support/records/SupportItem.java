package eu.vangnet.casework.support.records;

import eu.vangnet.casework.sharing.Classification;
import java.time.Instant;
import java.util.Optional;

/**
 * A part of a record that callers hear or do not hear by a classification of its own, such as a
 * goal of a plan. The client sends it without identifier to add it.
 */
public interface SupportItem<T extends SupportItem<T>> {

  /** Its identifier; empty in what is to be added. */
  Optional<String> id();

  /** Code of the data category. */
  Optional<String> dataCategory();

  /** Whether a professional secrecy binds who brought it in. */
  Optional<Boolean> professionalSecret();

  /** Until when others may hear it. */
  Optional<Instant> sharedUntil();

  /** The organisation that brought it in. */
  Optional<String> source();

  /** Whether a child said it in confidence, so that no guardian gets it. */
  default Optional<Boolean> toldInConfidence() {
    return Optional.empty();
  }

  /** Whether that was said of it. */
  default boolean confided() {
    return toldInConfidence().orElse(false);
  }

  /** The same, as it is kept. */
  T kept(String identifier, Classification classification);

  /** What it says of who hears it, brought in by this organisation. */
  default Classification classifiedBy(Optional<String> organisation) {
    return SentClassification.of(dataCategory(), professionalSecret(), sharedUntil(), organisation);
  }
}
