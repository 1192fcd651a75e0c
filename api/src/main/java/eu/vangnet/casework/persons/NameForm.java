package eu.vangnet.casework.persons;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form in which a name is compared: without case, accents, punctuation and double spaces.
 * Particles stay, because Van der Berg and Berg are two families.
 */
final class NameForm {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02BC`\u00B4]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that Unicode does not take apart into a base letter and a mark. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "\u00df", "ss", "\u00e6", "ae", "\u0153", "oe", "\u00f8", "o", "\u0142", "l", "\u0111",
          "d", "\u00f0", "d", "\u00fe", "th", "\u0131", "i");

  private NameForm() {}

  static String of(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      bare = bare.replace(letter.getKey(), letter.getValue());
    }
    // Lower case may bring marks back: the capital I with a dot becomes an i and a dot above.
    String plain = MARKS.matcher(bare).replaceAll("");
    return GAPS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll(" ").strip();
  }
}
