package eu.vangnet.platform.journal;

import eu.vangnet.security.Principal;
import eu.vangnet.security.Role;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who acted, as the token said at the time.
 *
 * @param actor pseudonymous subject
 * @param client the application
 * @param organisation the partner organisation, where one was named
 * @param roles codes of the roles, sorted, separated by commas
 */
public record Caller(String actor, String client, Optional<String> organisation, String roles) {

  static Caller of(Principal principal) {
    String roles =
        principal.roles().stream().map(Role::code).sorted().collect(Collectors.joining(","));
    return new Caller(principal.subject(), principal.client(), principal.organisation(), roles);
  }
}
