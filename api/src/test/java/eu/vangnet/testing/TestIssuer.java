package eu.vangnet.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An identity provider of the tests' own, with the freedom to sign nonsense. */
public final class TestIssuer {
  /** What the product calls itself in tokens. */
  public static final String AUDIENCE = "https://vangnet.invalid/api";

  private final String url;
  private final ECKey key;
  private final Clock clock;

  /** An issuer with a fresh key. */
  public TestIssuer(String url, Clock clock) {
    try {
      this.url = url;
      this.key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
      this.clock = clock;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its {@code iss}. */
  public String url() {
    return url;
  }

  /** Its key. */
  public ECKey key() {
    return key;
  }

  /** Its entry in the registry. */
  public Issuer entry(TenantId... tenants) {
    return new Issuer(
        url,
        new JWKSet(key).toString(true),
        Optional.empty(),
        AUDIENCE,
        Set.of("ES256"),
        Set.copyOf(Arrays.asList(tenants)));
  }

  /** The claims of a good token of somebody who was there just now, to be spoilt or signed. */
  public JWTClaimsSet.Builder claims(TenantId tenant, Role... roles) {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer(url)
        .audience(AUDIENCE)
        .subject("test-person")
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .notBeforeTime(Date.from(now))
        .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
        .claim("client_id", "tests")
        .claim("acr", "phr")
        .claim("auth_time", now.getEpochSecond())
        .claim("tenant", tenant.value())
        .claim("roles", Arrays.stream(roles).map(Role::code).toList());
  }

  /** Signs with the issuer's key and the right type. */
  public String sign(JWTClaimsSet claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(new JOSEObjectType("at+jwt"))
            .keyID(key.getKeyID())
            .build();
    try {
      return sign(header, claims, new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signs in any way. */
  public static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
    try {
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
