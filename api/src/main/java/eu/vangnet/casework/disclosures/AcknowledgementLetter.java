package eu.vangnet.casework.disclosures;

import java.util.Optional;

/** What a recipient did with a notice. */
public record AcknowledgementLetter(String notice, String outcome, Optional<String> words) {
  static final String KIND = "disclosureAcknowledgement";
  static final int VERSION = 1;
}
