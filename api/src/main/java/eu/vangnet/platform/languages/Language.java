package eu.vangnet.platform.languages;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses a language for labels (RFC 4647, lookup).
 *
 * @param wanted what the caller wants, most wanted first; empty where nothing usable was said
 */
public record Language(List<Locale.LanguageRange> wanted) {
  private static final String ENGLISH = "en";
  private static final int LONGEST = 200;

  /** Copies the ranges. */
  public Language {
    wanted = List.copyOf(wanted);
  }

  /** Reads {@code Accept-Language}; what is no such header wants nothing, so English. */
  public static Language of(Optional<String> acceptLanguage) {
    try {
      return new Language(
          acceptLanguage
              .filter(header -> header.length() <= LONGEST && !header.isBlank())
              .map(Locale.LanguageRange::parse)
              .orElse(List.of()));
    } catch (IllegalArgumentException unreadable) {
      return new Language(List.of());
    }
  }

  /** The best of those on offer; English where none is wanted. */
  public String among(Collection<String> offered) {
    return Optional.ofNullable(Locale.lookupTag(wanted, offered)).orElse(ENGLISH);
  }
}
