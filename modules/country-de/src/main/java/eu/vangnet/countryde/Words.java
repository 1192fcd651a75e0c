package eu.vangnet.countryde;

import eu.vangnet.spi.Texts;

/** Texts in the module's languages, so that none is forgotten. */
final class Words {
  private Words() {}

  static Texts of(String english, String german) {
    return Texts.english(english).and("de", german);
  }
}
