package eu.vangnet.casework.signals;

import eu.vangnet.security.Principal;
import java.util.Optional;

/**
 * Who sent a signal in, as the token said. Stored sealed: a key figure may have an account.
 *
 * @param subject the person or service
 * @param organisation the partner organisation, where it came from one
 */
public record SignalSender(String subject, Optional<String> organisation) {
  /** The tenant's own people where nothing is stored. */
  public SignalSender {
    organisation = organisation == null ? Optional.empty() : organisation;
  }

  static SignalSender of(Principal caller) {
    return new SignalSender(caller.subject(), caller.organisation());
  }
}
