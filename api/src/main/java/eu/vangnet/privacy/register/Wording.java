package eu.vangnet.privacy.register;

import eu.vangnet.spi.Texts;
import java.util.List;

/**
 * A text in one of its languages, as it is stored.
 *
 * @param language BCP 47 tag
 */
public record Wording(String language, String text) {

  static List<Wording> of(Texts texts) {
    return texts.byLanguage().entrySet().stream()
        .map(entry -> new Wording(entry.getKey(), entry.getValue()))
        .toList();
  }

  static List<Wording> english(String text) {
    return of(Texts.english(text));
  }

  /** The text in that language, or else in English. */
  static String in(List<Wording> wordings, String language) {
    return wordings.stream()
        .filter(wording -> wording.language().equals(language))
        .findFirst()
        .or(
            () ->
                wordings.stream()
                    .filter(wording -> wording.language().equals(Texts.ENGLISH))
                    .findFirst())
        .map(Wording::text)
        .orElse("");
  }
}
