package eu.vangnet.bench.installation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import eu.vangnet.bench.BenchFailure;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The identity provider of one run, with a key of its own that the registry learns. */
public final class BenchIssuer {
  /** The {@code iss} of its tokens; the name can never exist. */
  public static final String URL = "https://bench.vangnet.invalid/issuer";

  /** The {@code aud} of its tokens. */
  public static final String AUDIENCE = "https://vangnet.invalid/api";

  private static final Duration VALIDITY = Duration.ofHours(12);

  private final Clock clock = Clock.systemUTC();
  private final ECKey key;

  /** With a fresh key. */
  public BenchIssuer() {
    try {
      key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new BenchFailure("No key can be made", e);
    }
  }

  /** Its entry in the registry. */
  public Issuer entry(Collection<TenantId> tenants) {
    return new Issuer(
        URL, publicKeys(), Optional.empty(), AUDIENCE, Set.of("ES256"), Set.copyOf(tenants));
  }

  /** Its public key as a JWK set. */
  public String publicKeys() {
    return new JWKSet(key).toString(true);
  }

  /** A token of somebody who works for the tenant. */
  public String token(TenantId tenant, Role... roles) {
    return sign(claims(tenant, roles).build());
  }

  /** A token of somebody who belongs to a partner organisation. */
  public String token(TenantId tenant, String organisation, Role... roles) {
    return sign(claims(tenant, roles).claim("organisation", organisation).build());
  }

  private JWTClaimsSet.Builder claims(TenantId tenant, Role... roles) {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer(URL)
        .audience(AUDIENCE)
        .subject("bench-person")
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .notBeforeTime(Date.from(now))
        .expirationTime(Date.from(now.plus(VALIDITY)))
        .claim("client_id", "bench")
        .claim("tenant", tenant.value())
        .claim("roles", Arrays.stream(roles).map(Role::code).toList());
  }

  private String sign(JWTClaimsSet claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(new JOSEObjectType("at+jwt"))
            .keyID(key.getKeyID())
            .build();
    try {
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new BenchFailure("A token cannot be signed", e);
    }
  }
}
