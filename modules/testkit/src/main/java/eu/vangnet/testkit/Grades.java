package eu.vangnet.testkit;

import java.util.Locale;
import java.util.Set;

/** Words that say how much of something there is; a list of two of them is a scale. */
public final class Grades {
  private static final Set<String> WORDS =
      Set.of(
          "verylow",
          "low",
          "medium",
          "moderate",
          "middle",
          "high",
          "veryhigh",
          "severe",
          "critical",
          "minor",
          "major",
          "laag",
          "midden",
          "hoog",
          "green",
          "yellow",
          "amber",
          "orange",
          "red",
          "never",
          "rarely",
          "sometimes",
          "often",
          "always",
          "weak",
          "strong",
          "mild");

  private Grades() {}

  /** Whether a word grades, as {@code very-high} and {@code level3} do, and any number. */
  public static boolean isGrade(String word) {
    String plain = plain(word);
    return WORDS.contains(plain) || plain.matches("[a-z]*[0-9]+");
  }

  /** The word in small letters and digits alone, however it is written. */
  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
