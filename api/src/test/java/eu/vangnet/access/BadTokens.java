package eu.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.TestIssuer;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tokens that name a tenant and all its roles and are worth nothing, and how each is wrong. */
final class BadTokens {
  private static final Product PRODUCT = Product.started();
  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

  private final TenantId tenant;
  private final TestIssuer issuer = PRODUCT.issuer();
  private final Map<String, String> all = new LinkedHashMap<>();
  private final String afterRotation;

  BadTokens(TenantId tenant) {
    this.tenant = tenant;
    try {
      claims();
      algorithms();
      issuers();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    this.afterRotation = rotation();
  }

  /** How it is wrong, and the token. */
  Map<String, String> all() {
    return Map.copyOf(all);
  }

  /** A good one, under a key that came in the place of another. */
  String underTheNewKey() {
    return afterRotation;
  }

  private void claims() {
    Date past = Date.from(PRODUCT.clock().instant().minusSeconds(120));
    all.put("expired", issuer.sign(good().expirationTime(past).build()));
    all.put("wrong audience", issuer.sign(good().audience("https://other.invalid").build()));
    all.put(
        "bound to a certificate",
        issuer.sign(good().claim("cnf", Map.of("x5t#S256", "A".repeat(43))).build()));
  }

  private void algorithms() throws JOSEException {
    all.put("alg none", new PlainJWT(good().build()).serialize());
    RSAKey rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
    Issuer entry =
        new Issuer(
            "https://rsa.invalid/" + tenant,
            new JWKSet(rsa).toString(true),
            Optional.empty(),
            TestIssuer.AUDIENCE,
            Set.of("RS256", "HS256"),
            Set.of(tenant));
    PRODUCT.bean(Issuers.class).register(entry);
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).keyID(rsa.getKeyID()).build();
    JWTClaimsSet claims = good().issuer(entry.url()).build();
    byte[] published = rsa.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    all.put(
        "RS/HS confusion, encoded key",
        TestIssuer.sign(header, claims, new MACSigner(rsa.toRSAPublicKey().getEncoded())));
    all.put(
        "RS/HS confusion, published key",
        TestIssuer.sign(header, claims, new MACSigner(published)));
  }

  private void issuers() {
    TestIssuer unknown = new TestIssuer("https://unknown.invalid", PRODUCT.clock());
    all.put("unknown issuer", unknown.sign(good().issuer(unknown.url()).build()));
    TestIssuer pretender = new TestIssuer(issuer.url(), PRODUCT.clock());
    all.put("our issuer's name, another's key", pretender.sign(good().build()));
    TestIssuer foreign = new TestIssuer("https://foreign.invalid/" + tenant, PRODUCT.clock());
    PRODUCT.bean(Issuers.class).register(foreign.entry(PRODUCT.tenant()));
    all.put("issuer of another tenant", foreign.sign(good().issuer(foreign.url()).build()));
  }

  /** The old key is in use when the new one takes its place. */
  private String rotation() {
    String url = "https://rotating.invalid/" + tenant;
    TestIssuer before = new TestIssuer(url, PRODUCT.clock());
    TestIssuer after = new TestIssuer(url, PRODUCT.clock());
    PRODUCT.bean(Issuers.class).register(before.entry(tenant));
    String old = before.sign(good().issuer(url).build());
    assertThat(PRODUCT.as(old).get("/v1/me").status()).isEqualTo(200);
    PRODUCT.bean(Issuers.class).register(after.entry(tenant));
    all.put("rotated key, seen before", old);
    all.put("rotated key, not seen before", before.sign(good().issuer(url).build()));
    return after.sign(good().issuer(url).build());
  }

  private JWTClaimsSet.Builder good() {
    return issuer.claims(tenant, Role.values());
  }
}
