package eu.vangnet.countrybe;

import eu.vangnet.spi.Texts;

/** Texts in the module's languages, so that none is forgotten. */
final class Words {
  private Words() {}

  static Texts of(String english, String dutch, String french, String german) {
    return Texts.english(english).and("nl", dutch).and("fr", french).and("de", german);
  }
}
