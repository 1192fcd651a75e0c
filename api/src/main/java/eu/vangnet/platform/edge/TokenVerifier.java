package eu.vangnet.platform.edge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.SignedJWT;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Principal;
import eu.vangnet.tenants.InvalidTenantId;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.Revocable;
import eu.vangnet.tenants.Revocations;
import eu.vangnet.tenants.TenantId;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/**
 * Verifies an access token (RFC 9068) after the advice of RFC 8725: type, algorithm of the issuer's
 * list, signature, issuer, audience, times, and at last whether the issuer may speak for the
 * tenant. Safe for many threads.
 */
final class TokenVerifier {
  private static final int LONGEST = 8_192;
  private static final Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

  private final Issuers issuers;
  private final IssuerKeys keys;
  private final Clock clock;

  TokenVerifier(Issuers issuers, Clock clock) {
    this.issuers = issuers;
    this.keys = new IssuerKeys(clock);
    this.clock = clock;
  }

  /** Keeps nothing that names this tenant. */
  void forget(TenantId tenant) {
    keys.forget(tenant);
  }

  /**
   * Verifies.
   *
   * @throws TokenRefused when the token is not worth anything here
   */
  Verified verify(String token) throws TokenRefused {
    if (token.length() > LONGEST || !COMPACT.matcher(token).matches()) {
      throw new TokenRefused("not a compact token of a sensible size");
    }
    try {
      SignedJWT signed = SignedJWT.parse(token);
      String claimed = signed.getJWTClaimsSet().getIssuer();
      Issuer issuer =
          Optional.ofNullable(claimed)
              .flatMap(issuers::find)
              .orElseThrow(() -> new TokenRefused("unknown issuer"));
      TokenClaims claims = new TokenClaims(keys.of(issuer).process(signed, null));
      Principal principal = claims.principal();
      if (principal.expiresAt().isAfter(clock.instant().plus(Revocations.LONGEST_TOKEN))) {
        throw new TokenRefused("the token outlives every revocation");
      }
      if (!issuer.tenants().contains(principal.tenant())) {
        throw new TokenRefused("the issuer may not speak for the tenant");
      }
      return new Verified(
          principal,
          claims.otherRoles(),
          claims.certificate(),
          claims.networks(),
          issuer,
          revocable(principal, claims.tokenId(), issuer, signed.getHeader().getKeyID()),
          clock.instant());
    } catch (RemoteKeySourceException e) {
      throw new ProblemException(
          ProblemType.UNAVAILABLE,
          "The keys of the token's issuer cannot be fetched now.",
          List.of(),
          Map.of("Retry-After", "5"));
    } catch (ParseException | BadJOSEException | JOSEException | InvalidTenantId e) {
      throw new TokenRefused(e.getClass().getSimpleName());
    } catch (IllegalArgumentException | CompletionException e) {
      // The library reports malformed headers, and the cache a malformed key set, so.
      throw new TokenRefused("malformed");
    }
  }

  private static Set<Revocable> revocable(
      Principal principal, String tokenId, Issuer issuer, String keyId) {
    TenantId tenant = principal.tenant();
    return Set.of(
        Revocable.token(tenant, tokenId),
        Revocable.client(tenant, principal.client()),
        Revocable.subject(tenant, principal.subject()),
        Revocable.key(issuer.url(), keyId == null ? "" : keyId));
  }
}
