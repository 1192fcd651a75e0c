package eu.vangnet.platform.edge;

import eu.vangnet.security.Principal;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.Revocable;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A token whose signature and claims were found good.
 *
 * @param principal whom it names, without the roles that only the tenant knows
 * @param otherRoles names in its roles that are no core roles
 * @param certificate thumbprint of the one certificate it may be used with (RFC 8705), where it is
 *     bound to one
 * @param networks where it may be used from; none where it may be from anywhere
 * @param issuer who made it, as the registry had it then
 * @param revocable under which names it can be revoked
 * @param at when it was verified
 */
record Verified(
    Principal principal,
    Set<String> otherRoles,
    Optional<String> certificate,
    List<Network> networks,
    Issuer issuer,
    Set<Revocable> revocable,
    Instant at) {

  Verified {
    otherRoles = Set.copyOf(otherRoles);
    networks = List.copyOf(networks);
    revocable = Set.copyOf(revocable);
  }

  /** Whether who shows this certificate, or none, may use it. */
  boolean mayBeUsedWith(Optional<String> shown) {
    return certificate.isEmpty() || certificate.equals(shown);
  }

  /** Whether it may be used from there. */
  boolean mayBeUsedFrom(InetAddress address) {
    return networks.isEmpty() || networks.stream().anyMatch(network -> network.holds(address));
  }
}
