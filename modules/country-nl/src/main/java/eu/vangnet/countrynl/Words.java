package eu.vangnet.countrynl;

import eu.vangnet.spi.Texts;

/** Texts in the module's two languages, so that neither is forgotten. */
final class Words {
  private Words() {}

  static Texts of(String english, String dutch) {
    return Texts.english(english).and("nl", dutch);
  }
}
