package eu.vangnet.casework.signals;

import eu.vangnet.security.Principal;
import java.util.List;
import java.util.Optional;

/**
 * Who sent a signal in, as the token said. Stored sealed: a key figure may have an account.
 *
 * @param subject the person or service
 * @param organisation the partner organisation, where it came from one
 */
public record SignalSender(String subject, Optional<String> organisation) {
  /** Whose references those are that an earlier version stored. */
  static final String UNNAMED = "";

  /** The tenant's own people where nothing is stored. */
  public SignalSender {
    organisation = organisation == null ? Optional.empty() : organisation;
  }

  static SignalSender of(Principal caller) {
    return new SignalSender(caller.subject(), caller.organisation());
  }

  /** Whose references a caller delivers: the partner organisation's, or else the application's. */
  static String delivering(Principal caller) {
    return caller
        .organisation()
        .map(organisation -> "organisation:" + organisation)
        .orElseGet(() -> "client:" + caller.client());
  }

  /** Whose references count as the caller's: the tenant's own people know those without a name. */
  static List<String> known(Principal caller) {
    return caller.organisation().isPresent()
        ? List.of(delivering(caller))
        : List.of(delivering(caller), UNNAMED);
  }
}
