package eu.vangnet.casework.disclosures;

import eu.vangnet.platform.problems.Violation;

/** The refusal of words that would tell others who a protected source is. */
final class SourceNamed {
  private SourceNamed() {}

  /** At that place of the items. */
  static Violation at(int place) {
    return Violation.body(
        "/items/" + place + "/what",
        "protectedSource",
        "must not name who reported: this source is protected; say it without the name");
  }
}
