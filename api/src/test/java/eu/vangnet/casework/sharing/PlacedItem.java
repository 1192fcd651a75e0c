package eu.vangnet.casework.sharing;

import eu.vangnet.spi.DataCategory;
import java.time.Instant;
import java.util.Optional;

/**
 * An item that was brought to a table over HTTP.
 *
 * @param address where it stands
 * @param tag as its bringer got it; whoever is shown the item gets the same
 * @param bringer the organisation; empty for the tenant's own staff
 * @param ended whether the time for which it was shared is over when it is asked for
 */
record PlacedItem(
    String address,
    String tag,
    Optional<String> bringer,
    boolean secret,
    boolean ended,
    DataCategory category) {

  /** Until when an item is shared. */
  enum Ending {
    NONE,
    LATER,
    SOON;

    Optional<Instant> of(Instant soon, Instant later) {
      return switch (this) {
        case NONE -> Optional.empty();
        case LATER -> Optional.of(later);
        case SOON -> Optional.of(soon);
      };
    }
  }

  boolean isNote() {
    return address.contains("/notes/");
  }
}
