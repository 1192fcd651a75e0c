package eu.vangnet.platform.edge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.InvalidTenantId;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.TenantId;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Verifies an access token (RFC 9068) after the advice of RFC 8725: type, algorithm of the issuer's
 * list, signature, issuer, audience, times, and at last whether the issuer may speak for the
 * tenant. Safe for many threads.
 */
final class TokenVerifier {
  private static final int LONGEST = 8_192;
  private static final Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,200}");

  /** A verified token and the issuer as it was then. */
  record Verified(Principal principal, Issuer issuer) {}

  private final Issuers issuers;
  private final IssuerKeys keys;

  TokenVerifier(Issuers issuers, Clock clock) {
    this.issuers = issuers;
    this.keys = new IssuerKeys(clock);
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
      JWTClaimsSet claims = keys.of(issuer).process(signed, null);
      Principal principal = principal(claims);
      if (!issuer.tenants().contains(principal.tenant())) {
        throw new TokenRefused("the issuer may not speak for the tenant");
      }
      return new Verified(principal, issuer);
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

  private static Principal principal(JWTClaimsSet claims) throws ParseException, TokenRefused {
    Instant expires = claims.getExpirationTime().toInstant();
    return new Principal(
        TenantId.of(claims.getStringClaim("tenant")),
        name(claims.getSubject()),
        name(claims.getStringClaim("client_id")),
        organisation(claims),
        roles(claims),
        expires);
  }

  private static Optional<String> organisation(JWTClaimsSet claims)
      throws ParseException, TokenRefused {
    String found = claims.getStringClaim("organisation");
    return found == null ? Optional.empty() : Optional.of(name(found));
  }

  /** Unknown roles are ignored: an issuer may serve other products too. */
  private static Set<Role> roles(JWTClaimsSet claims) throws ParseException {
    List<String> names = claims.getStringListClaim("roles");
    return names == null
        ? Set.of()
        : names.stream().flatMap(name -> Role.of(name).stream()).collect(Collectors.toSet());
  }

  private static String name(String claim) throws TokenRefused {
    if (claim == null || !NAME.matcher(claim).matches()) {
      throw new TokenRefused("a name in the token is empty, too long or not plain");
    }
    return claim;
  }
}
