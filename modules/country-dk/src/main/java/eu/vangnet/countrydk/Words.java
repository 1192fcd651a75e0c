package eu.vangnet.countrydk;

import eu.vangnet.spi.Texts;

/** Texts in the module's languages, so that none is forgotten. */
final class Words {
  private Words() {}

  static Texts of(String english, String danish) {
    return Texts.english(english).and("da", danish);
  }
}
