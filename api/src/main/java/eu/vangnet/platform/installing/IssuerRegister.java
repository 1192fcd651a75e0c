package eu.vangnet.platform.installing;

import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose tokens are believed, and for whom. Every server honours a change within two seconds, as it
 * does a revocation. Each change stands in the journal of the operator and of the tenants
 * concerned.
 */
public interface IssuerRegister {

  /**
   * An issuer to believe.
   *
   * @param url its {@code iss}, letter by letter
   * @param jwksUri where it serves its public keys; empty where they are given
   * @param jwks its public keys (RFC 7517); empty where it serves them
   * @param audience the {@code aud} that its tokens must hold
   * @param algorithms names of signature algorithms (RFC 7518)
   * @param tenants ids of tenants that it may speak for from now on; those it speaks for stay
   * @param replace whether keys and rules of a registered issuer may be replaced by these
   */
  record Wish(
      String url,
      Optional<String> jwksUri,
      Optional<String> jwks,
      String audience,
      List<String> algorithms,
      List<String> tenants,
      boolean replace) {
    /** Copies the lists. */
    public Wish {
      algorithms = List.copyOf(algorithms);
      tenants = List.copyOf(tenants);
    }
  }

  /**
   * Registers an issuer, or lets a registered one speak for further tenants. Again the same changes
   * nothing. It also speaks for tenants that named it before it was registered.
   *
   * @return the issuer as it stands then
   * @throws InstallationRefused naming the part that is wrong; when the issuer is registered with
   *     other keys or rules; when there is no operator yet; when it was done, and a tenant
   *     concerned could not be told in its journal
   */
  Issuer add(Wish wish);

  /** All that are registered, in the order of their addresses. */
  List<Issuer> list();

  /** Addresses that tenants name and that are not registered: nobody speaks there for them. */
  Map<String, Set<TenantId>> awaited();

  /**
   * Believes an issuer no longer.
   *
   * @param tenant the only tenant that is taken from it; empty for all, and the issuer itself
   * @return tenants that nobody speaks for from now on
   * @throws InstallationRefused when there is no such issuer, or it does not speak for that tenant
   */
  Set<TenantId> remove(String url, Optional<String> tenant);
}
