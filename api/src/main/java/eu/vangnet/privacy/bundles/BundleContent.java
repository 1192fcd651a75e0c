package eu.vangnet.privacy.bundles;

import eu.vangnet.platform.personal.RecordId;
import java.util.List;

/** What is in a bundle; stored sealed. */
public record BundleContent(List<BundledRecord> records, List<WithheldItem> withheld) {

  /** Copies both lists. */
  public BundleContent {
    records = records == null ? List.of() : List.copyOf(records);
    withheld = withheld == null ? List.of() : List.copyOf(withheld);
  }

  boolean holds(RecordId record) {
    return records.stream()
        .anyMatch(
            held -> held.kind().equals(record.kind()) && held.id().equals(record.id().toString()));
  }
}
