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
 * @param organisation the side that brought it in: a partner, or {@code /elsewhere} where {@link
 *     #arrived} says so; empty for the tenant's own staff
 * @param sharedUntil until when others may hear it; empty when nothing ends that
 */
public record Classification(
    DataCategory category,
    boolean professionalSecret,
    Optional<String> organisation,
    Optional<Instant> sharedUntil) {

  /**
   * The side of what came with a case from another tenant and is shared for a time only. Nobody who
   * asks is on it, since no organisation that sits at a table can be called so: hence the end that
   * was laid on it counts for everybody here, for the tenant's own staff too.
   */
  static final String ELSEWHERE = "/elsewhere";

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

  /** The same as the tenant keeps it that took the case over: its own, unless that has an end. */
  public Classification arrived() {
    return sharedUntil.isPresent() ? fromElsewhere() : this;
  }

  /** The same, of which a part is shared for a time only by another tenant. */
  public Classification fromElsewhere() {
    return new Classification(category, professionalSecret, Optional.of(ELSEWHERE), sharedUntil);
  }

  /** The partner that brought it in, who is asked before it goes to another tenant. */
  public Optional<String> partner() {
    return organisation.filter(side -> !side.equals(ELSEWHERE));
  }

  /** Whether the time until which others may hear it is over. */
  public boolean endedBy(Instant now) {
    return sharedUntil.filter(end -> !end.isAfter(now)).isPresent();
  }
}
