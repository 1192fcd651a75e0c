package eu.vangnet.platform.nationalnumbers;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the number of one country is written and checked.
 *
 * @param country ISO 3166-1 alpha-2
 * @param form a run of characters that may be one
 * @param genuine whether such a run, in capitals and without separators, checks out
 */
record NumberScheme(String country, Pattern form, Predicate<String> genuine) {
  /** Not in the middle of a word, of a longer number or UUID, nor after the plus of a telephone. */
  private static final String BEFORE = "(?<![\\p{L}\\p{N}+_])(?<![\\p{N}][-/.])";

  private static final String AFTER = "(?![\\p{L}\\p{N}_])(?![-/.][\\p{L}\\p{N}])";

  private static final Pattern SEPARATORS = Pattern.compile("[ ./-]");

  static NumberScheme of(String country, String form, Predicate<String> genuine) {
    Pattern whole = Pattern.compile(BEFORE + "(?:" + form + ")" + AFTER, Pattern.CASE_INSENSITIVE);
    return new NumberScheme(country, whole, genuine);
  }

  boolean isIn(String text) {
    Matcher found = form.matcher(text);
    while (found.find()) {
      String bare = SEPARATORS.matcher(found.group()).replaceAll("").toUpperCase(Locale.ROOT);
      if (genuine.test(bare)) {
        return true;
      }
    }
    return false;
  }
}
