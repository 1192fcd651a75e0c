package eu.vangnet.platform.paging;

import java.time.Instant;
import java.util.UUID;

/**
 * The place of a row in a collection that is sorted by time.
 *
 * @param at the sort value
 * @param id the identifier, which breaks ties
 */
public record Place(Instant at, UUID id) {

  String text() {
    return at + "|" + id;
  }

  static Place parse(String text) {
    int bar = text.indexOf('|');
    return new Place(
        Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
  }
}
