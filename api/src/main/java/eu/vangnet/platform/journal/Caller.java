package eu.vangnet.platform.journal;

import eu.vangnet.security.Principal;
import java.util.Optional;

/**
 * Who acted, as the token said at the time.
 *
 * @param actor pseudonymous subject
 * @param client the application, and who acts by it on the actor's behalf, where another does
 * @param organisation the partner organisation, where one was named
 * @param roles codes of the roles, sorted, separated by commas
 */
public record Caller(String actor, String client, Optional<String> organisation, String roles) {
  private static final int LONGEST = 255;

  static Caller of(Principal principal) {
    String client =
        principal
            .authentication()
            .actor()
            .map(actor -> principal.client() + " by " + actor)
            .orElse(principal.client());
    return new Caller(
        principal.subject(),
        cut(client),
        principal.organisation(),
        cut(String.join(",", principal.roleNames())));
  }

  /** Names that issuers and tenants made up may be longer together than a column. */
  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
