package eu.vangnet.casework.support.records;

import eu.vangnet.casework.sharing.Classification;
import eu.vangnet.spi.DataCategory;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** How a classification is sent and stored. */
public final class ClassificationColumns {
  private ClassificationColumns() {}

  /** What a client says of an item; ordinary and no secret where nothing is said. */
  public static Classification sent(
      Optional<String> category,
      Optional<Boolean> secret,
      Optional<Instant> until,
      Optional<String> organisation) {
    return new Classification(
        category.map(ClassificationColumns::category).orElse(DataCategory.ORDINARY),
        secret.orElse(false),
        organisation,
        until);
  }

  /** The category with this code, which the contract has checked. */
  public static DataCategory category(String code) {
    return Arrays.stream(DataCategory.values())
        .filter(category -> category.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no data category " + code));
  }
}
