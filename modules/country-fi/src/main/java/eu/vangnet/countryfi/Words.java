package eu.vangnet.countryfi;

import eu.vangnet.spi.Texts;

/** Texts in the module's languages, so that none is forgotten. */
final class Words {
  private Words() {}

  static Texts of(String english, String finnish, String swedish) {
    return Texts.english(english).and("fi", finnish).and("sv", swedish);
  }
}
