package eu.vangnet.casework.secrecy;

import eu.vangnet.casework.disclosures.Recipient;
import java.util.Optional;

/**
 * What of a lifting is stored sealed.
 *
 * @param recipient who may be told, in words
 * @param addressee the same as a disclosure names it; empty in rows of before, and where words were
 *     enough
 */
public record LiftingWords(String recipient, String grounds, Optional<Recipient> addressee) {

  /** Nobody where nobody is stored. */
  public LiftingWords {
    addressee = addressee == null ? Optional.empty() : addressee;
  }

  /** Whether it lets this one be told: the one it names, and nobody else. */
  boolean letsTell(Recipient told) {
    return addressee.map(named -> named.isSameAs(told)).orElseGet(() -> told.isCalled(recipient));
  }
}
