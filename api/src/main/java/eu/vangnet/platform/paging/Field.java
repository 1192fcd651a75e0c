package eu.vangnet.platform.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A property of a collection that clients may filter by, and perhaps sort by.
 *
 * @param name the name in the grammar, as in the JSON
 * @param path the path in JPQL, below the alias {@code o}
 * @param kind how a value is written
 * @param sortable whether clients may sort by it; only where it is never absent
 */
public record Field(String name, String path, Kind kind, boolean sortable) {

  /** How values of a field are written. */
  public enum Kind {
    /** A code, compared as it stands. */
    CODE,
    /** An ISO 8601 instant or date; a date is its start in UTC. */
    INSTANT
  }

  /** A field with codes as values. */
  public static Field code(String name, String path) {
    return new Field(name, path, Kind.CODE, false);
  }

  /** A point in time, which may also be sorted by. */
  public static Field instant(String name, String path) {
    return new Field(name, path, Kind.INSTANT, true);
  }

  /** The value in its type, or empty where the text is not such a value. */
  Optional<Object> parse(String text) {
    if (kind == Kind.CODE) {
      return text.matches("[A-Za-z0-9 _./:()\\-]{1,120}") ? Optional.of(text) : Optional.empty();
    }
    try {
      return Optional.of(
          text.length() == 10
              ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
              : Instant.parse(text));
    } catch (DateTimeParseException wrong) {
      return Optional.empty();
    }
  }
}
