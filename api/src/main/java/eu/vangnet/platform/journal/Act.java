package eu.vangnet.platform.journal;

import java.util.Optional;

/**
 * What was done, in stored codes: they outlive the rights and types of one version of the product.
 *
 * @param action code of the right
 * @param objectType code of the type
 * @param objectId the object; empty for lists
 * @param resultCount how many objects were given or changed
 * @param outcome code of the outcome
 * @param eventType the event told to the outside, where one is
 * @param evidence MAC over what the entry vouches for beside itself, such as a change in a history;
 *     lower-case hexadecimal
 */
public record Act(
    String action,
    String objectType,
    Optional<String> objectId,
    int resultCount,
    String outcome,
    Optional<String> eventType,
    Optional<String> evidence) {

  static Act of(JournalEntry entry) {
    return new Act(
        entry.action().code(),
        entry.objectType().code(),
        entry.objectId(),
        entry.resultCount(),
        entry.outcome().code(),
        entry.eventType(),
        entry.evidence());
  }
}
