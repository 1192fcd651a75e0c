package eu.vangnet.casework.sharing;

import java.util.Optional;
import java.util.Set;

/**
 * An item of a case as its explanation names it.
 *
 * @param kind what it is, for example {@code note}
 * @param href its address
 * @param classification by which it is decided on
 * @param frame what it stands in, such as the plan of a goal: who does not hear that does not come
 *     to the item
 * @param doer the organisation that has to do something about it, and so knows it whatever sort of
 *     data it holds
 * @param circle the organisations that it is for beside the tenant; empty where it is for the whole
 *     table
 */
public record SharedItem(
    String kind,
    String href,
    Classification classification,
    Optional<Classification> frame,
    Optional<String> doer,
    Optional<Set<String>> circle) {

  /** Copies the circle. */
  public SharedItem {
    circle = circle.map(Set::copyOf);
  }

  /** An item about which the rule on sharing decides alone. */
  public SharedItem(String kind, String href, Classification classification) {
    this(kind, href, classification, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, within something else. */
  public SharedItem within(Classification whole) {
    return new SharedItem(kind, href, classification, Optional.of(whole), doer, circle);
  }

  /** The same, for these organisations alone, one of which may have to do something about it. */
  public SharedItem among(Set<String> organisations, Optional<String> whoDoesIt) {
    return new SharedItem(kind, href, classification, frame, whoDoesIt, Optional.of(organisations));
  }

  /** Whether it is for this side at all; empty for the tenant's own people. */
  public boolean isFor(Optional<String> side) {
    return side.isEmpty() || circle.filter(asked -> !asked.contains(side.get())).isEmpty();
  }

  /** Why it is shown to a side that hears so much of the case, or is not. */
  public SharingReason reason(Hearing hearing, Optional<String> side) {
    Optional<SharingReason> closed = frame.map(hearing::reason).filter(reason -> !reason.shows());
    Classification own =
        side.isPresent() && side.equals(doer) ? classification.toWhoDoesIt() : classification;
    return closed.orElseGet(() -> hearing.reason(own));
  }
}
