package eu.vangnet.bench.baseline;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import eu.vangnet.bench.BenchFailure;
import eu.vangnet.tenants.TenantId;
import java.text.ParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Verifies each token once and remembers whom it names. */
final class Tokens {
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final Map<String, Caller> known = new ConcurrentHashMap<>();
  private final Function<TenantId, Statements> statements;

  /** Somebody of a tenant. */
  record Caller(TenantId tenant, String subject, String client, Statements statements) {}

  Tokens(String keys, Function<TenantId, Statements> statements) {
    this.statements = statements;
    try {
      processor.setJWSTypeVerifier(
          new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
      processor.setJWSKeySelector(
          new JWSVerificationKeySelector<>(
              JWSAlgorithm.ES256, new ImmutableJWKSet<>(JWKSet.parse(keys))));
    } catch (ParseException e) {
      throw new BenchFailure("The keys cannot be read", e);
    }
  }

  Caller of(String authorization) {
    return known.computeIfAbsent(authorization, this::verified);
  }

  private Caller verified(String authorization) {
    try {
      JWTClaimsSet claims = processor.process(authorization.substring("Bearer ".length()), null);
      TenantId tenant = TenantId.of(claims.getStringClaim("tenant"));
      return new Caller(
          tenant,
          claims.getSubject(),
          claims.getStringClaim("client_id"),
          statements.apply(tenant));
    } catch (ParseException | BadJOSEException | JOSEException e) {
      throw new BenchFailure("The token is not valid", e);
    }
  }
}
