package eu.vangnet.platform.edge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.TenantId;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One ready verifier per issuer. Only signatures with a public key count, whatever the registry
 * lists: a list that holds HS256 must not turn a public key into a shared secret (RFC 8725, 2.1).
 */
final class IssuerKeys {
  /** How long keys that an issuer serves itself are used before they are fetched again. */
  static final Duration KEPT = Duration.ofSeconds(60);

  private static final int TIMEOUT_MILLIS = 2_000;
  private static final int LARGEST_KEY_SET = 64 * 1024;

  private final Clock clock;
  private final LoadingCache<Issuer, DefaultJWTProcessor<SecurityContext>> verifiers =
      Caffeine.newBuilder()
          .maximumSize(1_000)
          .expireAfterAccess(Duration.ofHours(1))
          .build(this::verifier);

  IssuerKeys(Clock clock) {
    this.clock = clock;
  }

  /** The verifier for an issuer as the registry has it now; other keys give another verifier. */
  DefaultJWTProcessor<SecurityContext> of(Issuer issuer) {
    return verifiers.get(issuer);
  }

  /** An issuer as the registry had it while it spoke for this tenant is not kept. */
  void forget(TenantId tenant) {
    verifiers.asMap().keySet().removeIf(issuer -> issuer.tenants().contains(tenant));
  }

  private DefaultJWTProcessor<SecurityContext> verifier(Issuer issuer)
      throws ParseException, MalformedURLException {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt")));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms(issuer), keys(issuer)));
    processor.setJWTClaimsSetVerifier(new AccessTokenClaims(issuer, clock));
    return processor;
  }

  private static Set<JWSAlgorithm> algorithms(Issuer issuer) {
    return issuer.algorithms().stream()
        .map(JWSAlgorithm::parse)
        .filter(JWSAlgorithm.Family.SIGNATURE::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static JWKSource<SecurityContext> keys(Issuer issuer)
      throws ParseException, MalformedURLException {
    if (!issuer.jwks().isBlank()) {
      return new ImmutableJWKSet<>(JWKSet.parse(issuer.jwks()).toPublicJWKSet());
    }
    URI place = issuer.jwksUri().orElseThrow(() -> new ParseException("the issuer has no keys", 0));
    return JWKSourceBuilder.<SecurityContext>create(
            place.toURL(),
            new com.nimbusds.jose.util.DefaultResourceRetriever(
                TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_KEY_SET))
        .cache(KEPT.toMillis(), TIMEOUT_MILLIS)
        .refreshAheadCache(false)
        .retrying(true)
        .outageTolerant(true)
        .build();
  }
}
