package eu.vangnet.spi;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One text in several languages. English is always there, because it is what a colleague from
 * another country reads.
 *
 * @param byLanguage text per BCP 47 tag, for example {@code nl} or {@code fi}
 */
public record Texts(Map<String, String> byLanguage) {
  /** The language every text has. */
  public static final String ENGLISH = "en";

  private static final int LONGEST = 4_000;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  /** Checks each language tag and text. */
  public Texts {
    Require.present("Texts.byLanguage", byLanguage);
    for (Map.Entry<String, String> entry : byLanguage.entrySet()) {
      language("Texts.byLanguage", entry.getKey());
      Require.text("Texts." + entry.getKey(), entry.getValue(), LONGEST);
    }
    if (!byLanguage.containsKey(ENGLISH)) {
      throw new InvalidDeclaration("Texts.en", "is missing; every text has an English version");
    }
    byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  /** A text in English, to be completed by {@link #and}. */
  public static Texts english(String text) {
    return new Texts(Map.of(ENGLISH, Require.present("Texts.en", text)));
  }

  /** The same text with one more language; saying a language twice is refused. */
  public Texts and(String language, String text) {
    if (byLanguage.containsKey(language("Texts.byLanguage", language))) {
      throw new InvalidDeclaration("Texts." + language, "is given twice");
    }
    Map<String, String> more = new TreeMap<>(byLanguage);
    more.put(language, text);
    return new Texts(more);
  }

  /** The text in that language, or in English when there is none. */
  public String in(String language) {
    return byLanguage.getOrDefault(language, byLanguage.get(ENGLISH));
  }

  /** The languages this text has, sorted. */
  public Set<String> languages() {
    return byLanguage.keySet();
  }

  static String language(String field, String tag) {
    return Require.matching(field, tag, LANGUAGE, "a language tag such as 'en' or 'nl-BE'");
  }
}
