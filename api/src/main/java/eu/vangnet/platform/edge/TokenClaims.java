package eu.vangnet.platform.edge;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.vangnet.security.Authentication;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what a verified token says of its holder. What is there must be well-formed: a claim that
 * we cannot read might have narrowed what the token is good for.
 */
final class TokenClaims {
  private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final Pattern COMPOSED = Pattern.compile("[a-z]+(-[a-z0-9]+)+");
  private static final Pattern THUMBPRINT = Pattern.compile("[\\w-]{43}");
  private static final String CERTIFICATE = "x5t#S256";
  private static final int MOST_COMPOSED = 20;
  private static final String NETWORKS = "networks";
  private static final int MOST_NETWORKS = 50;

  private final JWTClaimsSet claims;

  TokenClaims(JWTClaimsSet claims) {
    this.claims = claims;
  }

  Principal principal() throws ParseException, TokenRefused {
    return new Principal(
        TenantId.of(claims.getStringClaim("tenant")),
        name(claims.getSubject()),
        client(),
        optionalName("organisation"),
        roles().stream().flatMap(name -> Role.of(name).stream()).collect(Collectors.toSet()),
        Set.of(),
        claims.getExpirationTime().toInstant(),
        authentication());
  }

  /** Names that may be roles of the tenant itself; others belong to other products. */
  Set<String> otherRoles() throws ParseException {
    return roles().stream()
        .filter(name -> name.length() <= 40 && COMPOSED.matcher(name).matches())
        .limit(MOST_COMPOSED)
        .collect(Collectors.toSet());
  }

  /**
   * The certificate that the token is bound to.
   *
   * @throws TokenRefused when it is bound to something else too or only, which nobody could check
   */
  Optional<String> certificate() throws ParseException, TokenRefused {
    if (claims.getClaim("cnf") == null) {
      return Optional.empty();
    }
    Map<String, Object> bound = claims.getJSONObjectClaim("cnf");
    boolean known =
        bound.size() == 1
            && bound.get(CERTIFICATE) instanceof String thumbprint
            && THUMBPRINT.matcher(thumbprint).matches();
    if (!known) {
      throw new TokenRefused("the token is bound to something that is not checked here");
    }
    return Optional.of((String) bound.get(CERTIFICATE));
  }

  /**
   * The networks that the token may be used from: the claim {@code networks}, a list of addresses
   * or ranges as CIDR writes them; none where it has no such claim.
   *
   * @throws TokenRefused when the claim names none, too many, or what is no network
   */
  List<Network> networks() throws ParseException, TokenRefused {
    if (claims.getClaim(NETWORKS) == null) {
      return List.of();
    }
    List<String> texts = claims.getStringListClaim(NETWORKS);
    List<Network> networks =
        texts.stream()
            .limit(MOST_NETWORKS)
            .flatMap(text -> Optional.ofNullable(text).flatMap(Network::of).stream())
            .toList();
    if (networks.isEmpty() || networks.size() != texts.size()) {
      throw new TokenRefused("the token names networks that cannot be read");
    }
    return networks;
  }

  String tokenId() throws TokenRefused {
    return name(claims.getJWTID());
  }

  /**
   * The application. RFC 9068 names it {@code client_id}, OpenID Connect {@code azp}; where both
   * are there they must mean the same one.
   */
  private String client() throws ParseException, TokenRefused {
    Optional<String> client = optionalName("client_id");
    Optional<String> party = optionalName("azp");
    if (client.isPresent() && party.isPresent() && !client.equals(party)) {
      throw new TokenRefused("the token names two clients");
    }
    return client.or(() -> party).orElseThrow(() -> new TokenRefused("the token names no client"));
  }

  private Authentication authentication() throws ParseException, TokenRefused {
    Optional<Instant> at =
        Optional.ofNullable(claims.getDateClaim("auth_time")).map(Date::toInstant);
    return new Authentication(optionalName("acr"), at, actor());
  }

  /** Who holds the token by an exchange (RFC 8693); of a chain only the present actor counts. */
  private Optional<String> actor() throws ParseException, TokenRefused {
    if (claims.getClaim("act") == null) {
      return Optional.empty();
    }
    return Optional.of(
        claims.getJSONObjectClaim("act").get("sub") instanceof String actor
            ? name(actor)
            : refuse());
  }

  private static String refuse() throws TokenRefused {
    throw new TokenRefused("the token is held by an actor without a name");
  }

  private List<String> roles() throws ParseException {
    return Optional.ofNullable(claims.getStringListClaim("roles")).orElse(List.of());
  }

  private Optional<String> optionalName(String claim) throws ParseException, TokenRefused {
    String found = claims.getStringClaim(claim);
    return found == null ? Optional.empty() : Optional.of(name(found));
  }

  private static String name(String claim) throws TokenRefused {
    if (claim == null || !NAME.matcher(claim).matches()) {
      throw new TokenRefused("a name in the token is empty, too long or not plain");
    }
    return claim;
  }
}
