package eu.vangnet.security;

import eu.vangnet.tenants.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who calls, as the verified token says; the only source of tenant, organisation and roles.
 *
 * @param tenant the tenant the caller acts in
 * @param subject the person or service
 * @param client the application through which the call comes
 * @param organisation the partner organisation the subject belongs to, where it belongs to one
 * @param roles the roles in this tenant
 * @param expiresAt when the token ends
 */
public record Principal(
    TenantId tenant,
    String subject,
    String client,
    Optional<String> organisation,
    Set<Role> roles,
    Instant expiresAt) {

  /** Copies the roles. */
  public Principal {
    roles = Set.copyOf(roles);
  }

  /** Whether one of the roles has the right. */
  public boolean holds(Right right) {
    return roles.stream().anyMatch(role -> role.rights().contains(right));
  }
}
