package eu.vangnet.security;

import eu.vangnet.tenants.TenantId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who calls, as the verified token says; the only source of tenant, organisation and roles.
 *
 * @param tenant the tenant the caller acts in
 * @param subject the person or service
 * @param client the application through which the call comes
 * @param organisation the partner organisation the subject belongs to, where it belongs to one
 * @param roles the core roles in this tenant
 * @param composed the roles that the tenant composed itself, with the rights they hold now
 * @param expiresAt when the token ends
 * @param authentication how the caller proved who they are
 */
public record Principal(
    TenantId tenant,
    String subject,
    String client,
    Optional<String> organisation,
    Set<Role> roles,
    Set<ComposedRole> composed,
    Instant expiresAt,
    Authentication authentication) {

  /** Copies the roles. */
  public Principal {
    roles = Set.copyOf(roles);
    composed = Set.copyOf(composed);
  }

  /** A caller with core roles, of whose proof nothing is told. */
  public Principal(
      TenantId tenant,
      String subject,
      String client,
      Optional<String> organisation,
      Set<Role> roles,
      Instant expiresAt) {
    this(tenant, subject, client, organisation, roles, Set.of(), expiresAt, Authentication.UNTOLD);
  }

  /** The same caller with these composed roles. */
  public Principal with(Set<ComposedRole> roles) {
    return new Principal(
        tenant, subject, client, organisation, this.roles, roles, expiresAt, authentication);
  }

  /** Whether one of the roles has the right. */
  public boolean holds(Right right) {
    return roles.stream().anyMatch(role -> role.rights().contains(right))
        || composed.stream().anyMatch(role -> role.rights().contains(right));
  }

  /** The rights of all roles. */
  public Set<Right> rights() {
    EnumSet<Right> all = EnumSet.noneOf(Right.class);
    roles.forEach(role -> all.addAll(role.rights()));
    composed.forEach(role -> all.addAll(role.rights()));
    return all;
  }

  /** The names of all roles, sorted. */
  public List<String> roleNames() {
    return Stream.concat(roles.stream().map(Role::code), composed.stream().map(ComposedRole::name))
        .sorted()
        .toList();
  }
}
