package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.TestIssuer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenAttacksTest {
  private static final JOSEObjectType AT = new JOSEObjectType("at+jwt");

  private final Product product = Product.started();
  private final TestIssuer issuer = product.issuer();
  private final TenantId tenant = product.tenant();

  @Test
  void aGoodTokenIsAccepted() {
    assertThat(product.as(issuer.sign(claims().build())).get("/v1/probes").status()).isEqualTo(200);
  }

  @Test
  void noTokenAndNonsenseAreRefused() {
    assertThat(product.call().get("/v1/probes").status()).isEqualTo(401);
    for (String header :
        new String[] {"", "Bearer", "Bearer ", "Basic dTpw", "Bearer a.b.c", "x"}) {
      assertRefused(product.call().with("Authorization", header).get("/v1/probes"));
    }
    assertRefusedToken("a.b.c.d.e");
    assertRefusedToken("x".repeat(9_000));
  }

  @Test
  void theAlgorithmNoneIsRefused() {
    assertRefusedToken(new PlainJWT(claims().build()).serialize());
    String header = base64("{\"alg\":\"none\",\"typ\":\"at+jwt\"}");
    String payload = base64(claims().build().toString());
    assertRefusedToken(header + "." + payload + ".");
    assertRefusedToken(header + "." + payload + ".AA");
  }

  @Test
  void thePublicKeyIsNoSharedSecret() throws Exception {
    byte[] secret = issuer.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.HS256).type(AT).keyID(issuer.key().getKeyID()).build();
    assertRefusedToken(TestIssuer.sign(header, claims().build(), new MACSigner(secret)));
    byte[] encoded = issuer.key().toECPublicKey().getEncoded();
    assertRefusedToken(TestIssuer.sign(header, claims().build(), new MACSigner(encoded)));
  }

  @Test
  void aKeyThatTheTokenBringsAlongCountsForNothing() throws Exception {
    TestIssuer attacker = new TestIssuer(issuer.url(), product.clock());
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(AT)
            .jwk(attacker.key().toPublicJWK())
            .keyID(issuer.key().getKeyID())
            .build();
    assertRefusedToken(TestIssuer.sign(header, claims().build(), new ECDSASigner(attacker.key())));
  }

  @Test
  void anotherTypeOfTokenIsRefused() throws Exception {
    for (JOSEObjectType type : new JOSEObjectType[] {JOSEObjectType.JWT, new JOSEObjectType("x")}) {
      JWSHeader header =
          new JWSHeader.Builder(JWSAlgorithm.ES256)
              .type(type)
              .keyID(issuer.key().getKeyID())
              .build();
      assertRefusedToken(TestIssuer.sign(header, claims().build(), new ECDSASigner(issuer.key())));
    }
  }

  @Test
  void timesHaveAShortLeeway() {
    assertRefusedToken(issuer.sign(claims().expirationTime(in(-60)).build()));
    assertRefusedToken(issuer.sign(claims().notBeforeTime(in(300)).build()));
    assertThat(status(issuer.sign(claims().expirationTime(in(-10)).build()))).isEqualTo(200);
  }

  @Test
  void aTokenThatWasSeenBeforeExpiresToo() {
    String token = issuer.sign(claims().build());
    assertThat(status(token)).isEqualTo(200);
    product.clock().ahead(Duration.ofHours(2), () -> assertRefusedToken(token));
  }

  @Test
  void audienceAndMissingClaimsAreChecked() {
    assertRefusedToken(issuer.sign(claims().audience("https://other.invalid/api").build()));
    for (String claim :
        new String[] {"aud", "iss", "sub", "exp", "iat", "jti", "client_id", "tenant"}) {
      assertRefusedToken(issuer.sign(claims().claim(claim, null).build()));
    }
  }

  @Test
  void claimsOfTheWrongKindAreRefused() {
    assertRefusedToken(issuer.sign(claims().claim("tenant", 7).build()));
    assertRefusedToken(issuer.sign(claims().claim("tenant", "NL_1 OR 1=1").build()));
    assertRefusedToken(issuer.sign(claims().claim("roles", "caseworker").build()));
    assertRefusedToken(issuer.sign(claims().subject("a\r\nb").build()));
    assertRefusedToken(issuer.sign(claims().claim("client_id", "x".repeat(300)).build()));
  }

  @Test
  void theClientMayBeNamedAsOpenIdConnectDoesButNotTwoClientsAtOnce() {
    assertThat(status(issuer.sign(claims().claim("client_id", null).claim("azp", "app").build())))
        .isEqualTo(200);
    assertThat(status(issuer.sign(claims().claim("azp", "tests").build()))).isEqualTo(200);
    assertRefusedToken(issuer.sign(claims().claim("azp", "another").build()));
  }

  @Test
  void whoHoldsATokenByAnExchangeIsNamedOrRefused() {
    assertThat(status(issuer.sign(claims().claim("act", Map.of("sub", "service")).build())))
        .isEqualTo(200);
    assertRefusedToken(issuer.sign(claims().claim("act", Map.of("client_id", "service")).build()));
    assertRefusedToken(issuer.sign(claims().claim("act", "service").build()));
  }

  @Test
  void aTokenThatOutlivesEveryRevocationIsRefused() {
    assertRefusedToken(issuer.sign(claims().expirationTime(in(8 * 24 * 3_600)).build()));
  }

  @Test
  void oneChangedLetterBreaksIt() {
    String token = issuer.sign(claims().build());
    int middle = token.indexOf('.') + 20;
    char other = token.charAt(middle) == 'A' ? 'B' : 'A';
    assertRefusedToken(token.substring(0, middle) + other + token.substring(middle + 1));
  }

  @Test
  void anIssuerThatNobodyRegisteredIsRefused() {
    TestIssuer stranger = new TestIssuer("https://stranger.invalid", product.clock());
    assertRefusedToken(stranger.sign(stranger.claims(tenant, Role.CASEWORKER).build()));
  }

  @Test
  void anIssuerSpeaksOnlyForItsOwnTenants() {
    TestIssuer other = new TestIssuer("https://other.invalid/" + tenant, product.clock());
    TenantId own = product.tenant();
    product.bean(Issuers.class).register(other.entry(own));

    assertRefusedToken(other.sign(other.claims(tenant, Role.CASEWORKER).build()));
    assertThat(status(other.sign(other.claims(own, Role.CASEWORKER).build()))).isEqualTo(200);
  }

  @Test
  void anIssuerThatLosesATenantIsRefusedWithinSecondsAlsoWithTokensSeenBefore() throws Exception {
    TestIssuer other = new TestIssuer("https://losing.invalid/" + tenant, product.clock());
    product.bean(Issuers.class).register(other.entry(tenant));
    String token = other.sign(other.claims(tenant, Role.CASEWORKER).build());
    assertThat(status(token)).isEqualTo(200);

    product.bean(Issuers.class).withdraw(other.url(), tenant);

    long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (status(token) == 200 && System.nanoTime() < end) {
      Thread.sleep(100);
    }
    assertRefusedToken(token);
  }

  @Test
  void anUnknownTenantIsRefusedAndASuspendedOneServesNobody() {
    assertRefusedToken(
        issuer.sign(issuer.claims(TenantId.of("nl-unheard-of"), Role.CASEWORKER).build()));

    TenantId resting = product.tenant();
    String token = product.token(resting, Role.CASEWORKER);
    assertThat(status(token)).isEqualTo(200);
    product.bean(Tenants.class).changeStatus(resting, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    Answer answer = product.as(token).get("/v1/probes");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().getString("detail")).contains("suspended");
  }

  @Test
  void refusalsDoNotTellWhy() {
    Answer expired =
        product.as(issuer.sign(claims().expirationTime(in(-60)).build())).get("/v1/probes");
    Answer foreign =
        product.as(issuer.sign(issuer.claims(TenantId.of("nl-none")).build())).get("/v1/probes");

    assertThat(expired.json().getString("detail")).isEqualTo(foreign.json().getString("detail"));
    assertThat(expired.header("WWW-Authenticate"))
        .contains("Bearer realm=\"vangnet\", error=\"invalid_token\"");
  }

  private JWTClaimsSet.Builder claims() {
    return issuer.claims(tenant, Role.CASEWORKER);
  }

  private Date in(int seconds) {
    return Date.from(product.clock().instant().plusSeconds(seconds));
  }

  private int status(String token) {
    return product.as(token).get("/v1/probes").status();
  }

  private void assertRefusedToken(String token) {
    assertRefused(product.as(token).get("/v1/probes"));
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.problem()).isEqualTo("not-authenticated");
    assertThat(answer.header("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
