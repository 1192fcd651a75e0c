package eu.vangnet.platform.edge;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import eu.vangnet.tenants.Issuer;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** What the claims of an access token must say (RFC 9068, section 2.2), by the product's clock. */
final class AccessTokenClaims extends DefaultJWTClaimsVerifier<SecurityContext> {
  /** How far clocks of issuers may be off. */
  static final int LEEWAY_SECONDS = 30;

  private final Clock clock;

  AccessTokenClaims(Issuer issuer, Clock clock) {
    super(
        issuer.audience(),
        new JWTClaimsSet.Builder().issuer(issuer.url()).build(),
        Set.of("sub", "exp", "iat", "jti", "tenant"));
    this.clock = clock;
    setMaxClockSkew(LEEWAY_SECONDS);
  }

  @Override
  protected Date currentTime() {
    return Date.from(clock.instant());
  }
}
