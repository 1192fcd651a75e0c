package eu.vangnet.casework.signals;

import java.util.Optional;

/**
 * On what terms somebody reported. Stored sealed, and decided once: a module that is switched off
 * later must not lay a key figure bare.
 *
 * @param consent what the source agreed to, where it was asked
 * @param isProtected whether only those who take in and weigh signals may know who it is
 */
public record SourceTerms(Optional<SourceConsent> consent, boolean isProtected) {
  /** Of signals that were recorded before anybody was asked. */
  static final SourceTerms UNSAID = new SourceTerms(Optional.empty(), false);

  private static final String KEY_FIGURE = "keyFigure";

  /** Nothing agreed where nothing is stored. */
  public SourceTerms {
    consent = consent == null ? Optional.empty() : consent;
  }

  /**
   * Of a signal that comes in.
   *
   * @param countedAs the core code of the kind of source
   */
  static SourceTerms of(String countedAs, Optional<SourceConsent> consent) {
    boolean refused = consent.filter(SourceConsent::refusesToBeNamed).isPresent();
    return new SourceTerms(consent, refused || countedAs.equals(KEY_FIGURE));
  }
}
