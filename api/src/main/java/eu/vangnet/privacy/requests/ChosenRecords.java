package eu.vangnet.privacy.requests;

import eu.vangnet.platform.personal.FoundRecord;
import eu.vangnet.platform.personal.RecordId;
import java.util.List;
import java.util.Optional;

/**
 * The records that something is to be done to, beside what the search for the person led to.
 *
 * @param records the named ones
 * @param found the matches of the request
 * @param reason why those to which the search does not lead are about the person
 */
public record ChosenRecords(
    List<RecordId> records, List<FoundRecord> found, Optional<String> reason) {

  /** Copies the lists. */
  public ChosenRecords {
    records = List.copyOf(records);
    found = List.copyOf(found);
  }

  /** Whether the search leads to the record. */
  boolean isFound(RecordId record) {
    return found.stream().map(FoundRecord::record).anyMatch(record::equals);
  }

  /** Whether one of them is about somebody else and only mentions the person. */
  boolean mentionsOnly() {
    return found.stream()
        .filter(match -> !match.subject())
        .map(FoundRecord::record)
        .anyMatch(records::contains);
  }

  /** What was said of a record to which the search does not lead; empty for a match. */
  Optional<String> reasonFor(RecordId record) {
    return isFound(record) ? Optional.empty() : reason;
  }
}
