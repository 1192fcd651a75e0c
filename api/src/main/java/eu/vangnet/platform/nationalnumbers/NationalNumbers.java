package eu.vangnet.platform.nationalnumbers;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/** Finds national identity numbers in a text. */
public final class NationalNumbers {
  /** The fewest digits that any of the numbers has. */
  private static final int FEWEST = 7;

  private NationalNumbers() {}

  /**
   * The country of a number in the text.
   *
   * @param allowed countries whose numbers may stand there
   */
  public static Optional<String> find(String text, Set<String> allowed) {
    if (text.chars().filter(Character::isDigit).limit(FEWEST).count() < FEWEST) {
      return Optional.empty();
    }
    // Digits of another width or script would pass for none.
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return NumberSchemes.ALL.stream()
        .filter(scheme -> !allowed.contains(scheme.country()))
        .filter(scheme -> scheme.isIn(plain))
        .map(NumberScheme::country)
        .findFirst();
  }
}
