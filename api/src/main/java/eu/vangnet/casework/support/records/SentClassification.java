package eu.vangnet.casework.support.records;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.spi.DataCategory;
import java.time.Instant;
import java.util.Optional;

/** What clients say of who may hear an item. */
public final class SentClassification {
  private SentClassification() {}

  /** What a client says of an item; ordinary and no secret where nothing is said. */
  public static Classification of(
      Optional<String> category,
      Optional<Boolean> secret,
      Optional<Instant> until,
      Optional<String> organisation) {
    return new Classification(
        category.flatMap(Classification::category).orElse(DataCategory.ORDINARY),
        secret.orElse(false),
        organisation,
        until);
  }
}
