package eu.vangnet.platform;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes the identifiers of rows: UUID version 7 (RFC 9562), so that a primary key grows with time.
 * What an outsider sees is a random version 4 instead. Safe for use by many threads.
 */
@Singleton
public class Identifiers {
  private static final int LENGTH = 36;

  private final TimeOrderedEpochFactory factory;

  /** Takes the time part from this clock. */
  @Inject
  public Identifiers(Clock clock) {
    this.factory = TimeOrderedEpochFactory.builder().withClock(clock).build();
  }

  /** A new identifier for a row. */
  public UUID next() {
    return factory.create();
  }

  /** A random identifier (version 4), for what an outsider sees: it tells no time and no order. */
  public static UUID random() {
    return UUID.randomUUID();
  }

  /**
   * The identifier in a path.
   *
   * @throws ProblemException 404 when it is none
   */
  public static UUID ofPath(String text) {
    return parse(text).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
  }

  /**
   * Reads an identifier in its canonical form; anything else names no object, so it is empty rather
   * than an error: a malformed and an unknown identifier answer alike.
   */
  public static Optional<UUID> parse(String text) {
    return hasForm(text) && text.chars().noneMatch(Character::isUpperCase)
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  /** Whether a text looks like an identifier, in letters of either case. */
  public static boolean hasForm(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int place = 0; place < LENGTH; place++) {
      boolean between = place == 8 || place == 13 || place == 18 || place == 23;
      char letter = text.charAt(place);
      if (between ? letter != '-' : !HexFormat.isHexDigit(letter)) {
        return false;
      }
    }
    return true;
  }
}
