package eu.vangnet.platform.personal;

import java.util.Optional;

/**
 * A record in which a person was found.
 *
 * @param record which one
 * @param href its address in the API
 * @param subject true where the record is about the person; false where only its words mention the
 *     person, so that erasing it would take the record from somebody else
 */
public record FoundRecord(RecordId record, String href, boolean subject) {

  /** Found where the record is about the person, or where its words mention the person. */
  public static Optional<FoundRecord> where(
      boolean subject, boolean mentioned, RecordId record, String href) {
    return subject || mentioned
        ? Optional.of(new FoundRecord(record, href, subject))
        : Optional.empty();
  }
}
