package eu.vangnet.casework.conferences;

import java.util.List;
import java.util.UUID;

/**
 * What of somebody who was there is stored sealed.
 *
 * @param name of the person; empty once it was erased
 * @param throughout whether for the whole meeting
 * @param items for which items, where not throughout
 */
public record AttendeeText(String name, boolean throughout, List<String> items) {

  /** No items where none are named. */
  public AttendeeText {
    items = items == null ? List.of() : List.copyOf(items);
  }

  boolean presentFor(UUID item) {
    return throughout || items.contains(item.toString());
  }

  /** Without the name: that a place was taken stays, for the rules of decision ask for it. */
  AttendeeText nameless() {
    return new AttendeeText("", throughout, items);
  }

  /** Without an item that is gone. */
  AttendeeText without(UUID item) {
    return new AttendeeText(
        name, throughout, items.stream().filter(one -> !one.equals(item.toString())).toList());
  }
}
