package eu.vangnet.casework.sharing;

import eu.vangnet.spi.DataCategory;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the sharing rules ask of an item of a case: a note, an attachment, an item of the minutes.
 *
 * @param category which sort of personal data it holds
 * @param professionalSecret whether a professional secrecy binds who brought it in
 * @param organisation the partner that brought it in; empty for the tenant's own staff
 * @param sharedUntil until when others may hear it; empty when nothing ends that
 */
public record Classification(
    DataCategory category,
    boolean professionalSecret,
    Optional<String> organisation,
    Optional<Instant> sharedUntil) {

  /** What the tenant's own staff wrote, of this category; no secret, without an end. */
  public static Classification ofTenant(DataCategory category) {
    return new Classification(category, false, Optional.empty(), Optional.empty());
  }

  /** The category with this code. */
  public static Optional<DataCategory> category(String code) {
    return Arrays.stream(DataCategory.values())
        .filter(category -> category.code().equals(code))
        .findFirst();
  }

  /**
   * The same for whoever has to do something about it: whatever sort of data made that needed, they
   * know it; but a secret stays one, and what has ended has ended.
   */
  public Classification toWhoDoesIt() {
    return new Classification(DataCategory.ORDINARY, professionalSecret, organisation, sharedUntil);
  }

  boolean endedBy(Instant now) {
    return sharedUntil.filter(end -> !end.isAfter(now)).isPresent();
  }
}
