package eu.vangnet.platform.journal;

import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import java.util.Optional;

/**
 * What a feature tells the journal. Actor, tenant, purpose, trace and time are not told: they come
 * from the request, so no feature can get them wrong.
 *
 * @param action the right that was used or asked for
 * @param objectType what it is about
 * @param objectId the object, at most 64 characters; empty for lists
 * @param resultCount how many objects were given or changed
 * @param outcome done or refused
 * @param eventType the event that feeds and webhooks tell, such as {@code caseClosed}; empty where
 *     nobody outside is told
 * @param evidence MAC over what the entry vouches for beside itself, lower-case hexadecimal
 */
public record JournalEntry(
    Right action,
    ObjectType objectType,
    Optional<String> objectId,
    int resultCount,
    Outcome outcome,
    Optional<String> eventType,
    Optional<String> evidence) {

  /** An entry that vouches for itself only. */
  public JournalEntry(
      Right action,
      ObjectType objectType,
      Optional<String> objectId,
      int resultCount,
      Outcome outcome,
      Optional<String> eventType) {
    this(action, objectType, objectId, resultCount, outcome, eventType, Optional.empty());
  }

  /** One object was read or changed. */
  public static JournalEntry done(Right action, ObjectType objectType, String objectId) {
    return new JournalEntry(
        action, objectType, Optional.of(objectId), 1, Outcome.DONE, Optional.empty());
  }

  /** A list was given. */
  public static JournalEntry listed(Right action, ObjectType objectType, int resultCount) {
    return new JournalEntry(
        action, objectType, Optional.empty(), resultCount, Outcome.DONE, Optional.empty());
  }

  /** An attempt on an object was refused. */
  public static JournalEntry refused(
      Right action, ObjectType objectType, Optional<String> objectId) {
    return new JournalEntry(action, objectType, objectId, 0, Outcome.REFUSED, Optional.empty());
  }

  /** The same entry, told to the outside as this event. */
  public JournalEntry event(String type) {
    return new JournalEntry(
        action, objectType, objectId, resultCount, outcome, Optional.of(type), evidence);
  }

  /** The same entry, vouching for what this MAC was made over. */
  public JournalEntry vouching(String mac) {
    return new JournalEntry(
        action, objectType, objectId, resultCount, outcome, eventType, Optional.of(mac));
  }
}
