package eu.vangnet.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.vangnet.platform.startup.SecondTenancy;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.Revocable;
import eu.vangnet.tenants.Revocations;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.TestIssuer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RevocationTest {
  private static final TenantId TENANT = Product.started().tenant();

  private final Product product = Product.started();
  private final Call admin =
      product.as(
          sign(
              product
                  .issuer()
                  .claims(TENANT, Role.TENANTADMIN)
                  .subject("the-admin")
                  .claim("client_id", "desk")));

  @Test
  void aRevokedTokenIsRefusedAndTheNextOneOfTheSamePersonIsNot() {
    String token = sign(claims().jwtID("stolen"));
    assertThat(status(token)).isEqualTo(200);

    revoke("token", "stolen");

    assertThat(status(token)).isEqualTo(401);
    assertThat(status(sign(claims()))).isEqualTo(200);
  }

  @Test
  void aRevokedClientAndARevokedPersonAreRefusedInThisTenantOnly() {
    TenantId other = product.tenant();
    String ofClient = sign(claims().claim("client_id", "lost-laptop"));
    String ofPerson = sign(claims().subject("left-the-service"));
    String elsewhere =
        sign(product.issuer().claims(other, Role.TRAINER).subject("left-the-service"));

    revoke("client", "lost-laptop");
    revoke("subject", "left-the-service");

    assertThat(status(ofClient)).isEqualTo(401);
    assertThat(status(ofPerson)).isEqualTo(401);
    assertThat(status(elsewhere)).isEqualTo(200);
    assertThat(status(sign(claims()))).isEqualTo(200);
  }

  @Test
  void theRefusalIsThatOfAnyBadToken() {
    String token = sign(claims().jwtID("told"));
    revoke("token", "told");
    Answer revoked = product.as(token).get("/v1/probes");
    Answer nonsense = product.as("a.b.c").get("/v1/probes");
    assertThat(revoked.json().getString("detail")).isEqualTo(nonsense.json().getString("detail"));
    assertThat(revoked.header("WWW-Authenticate")).isEqualTo(nonsense.header("WWW-Authenticate"));
  }

  @Test
  void aKeyIsRevokedByTheOperatorForAllTenantsOfItsIssuer() {
    TestIssuer leaking = new TestIssuer("https://leaking.invalid/" + TENANT, product.clock());
    product.bean(Issuers.class).register(leaking.entry(TENANT));
    String token = leaking.sign(leaking.claims(TENANT, Role.TRAINER).build());
    assertThat(status(token)).isEqualTo(200);
    String body =
        "{\"kind\":\"key\",\"name\":\"%s\",\"issuer\":\"%s\"}"
            .formatted(leaking.key().getKeyID(), leaking.url());

    assertThat(admin.post("/v1/revocations", body).status()).isEqualTo(403);
    Call pretender = product.as(product.token(TENANT, Role.PLATFORM));
    assertThat(pretender.post("/v1/revocations", body).status()).isEqualTo(403);
    assertThat(status(token)).isEqualTo(200);
    TenantId operator = product.tenant(TenantKind.OPERATOR, Map.of());
    Answer revoked =
        product.as(product.token(operator, Role.PLATFORM)).post("/v1/revocations", body);

    assertThat(revoked.status()).as(revoked.body()).isEqualTo(201);
    assertThat(status(token)).isEqualTo(401);
  }

  @Test
  void whatIsTakenBackCountsAgain() {
    String token = sign(claims().subject("came-back"));
    Answer made = revoke("subject", "came-back");
    assertThat(status(token)).isEqualTo(401);
    String address = "/v1/revocations/" + made.madeId();

    Answer lifted = admin.ifMatch(made.header("ETag").orElseThrow()).delete(address);

    assertThat(lifted.status()).isEqualTo(204);
    assertThat(status(token)).isEqualTo(200);
    assertThat(admin.get(address).status()).isEqualTo(404);
  }

  @Test
  void anotherServerHonoursItWithinAMinute() {
    try (Tenancy elsewhere = SecondTenancy.open(product)) {
      Set<Revocable> names = Set.of(Revocable.subject(TENANT, "left-today"));
      assertThat(elsewhere.revocations().holdsAny(names)).isFalse();

      revoke("subject", "left-today");

      product
          .clock()
          .ahead(
              Duration.ofSeconds(3),
              () -> assertThat(elsewhere.revocations().holdsAny(names)).isTrue());
    }
  }

  @Test
  void whatHadItsTimeSaysNothingAndIsForgotten() {
    Revocations revocations = product.bean(Revocations.class);
    Set<Revocable> names = Set.of(Revocable.token(TENANT, "short"));
    String until = product.clock().instant().plusSeconds(60).toString();
    Answer made =
        admin.post(
            "/v1/revocations",
            "{\"kind\":\"token\",\"name\":\"short\",\"until\":\"%s\"}".formatted(until));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(revocations.holdsAny(names)).isTrue();

    product
        .clock()
        .ahead(
            Duration.ofSeconds(61),
            () -> {
              assertThat(revocations.holdsAny(names)).isFalse();
              revoke("token", "later");
              assertThat(admin.get("/v1/revocations/" + made.madeId()).status()).isEqualTo(404);
            });
    assertThat(revocations.holdsAny(names)).as("gone from control").isFalse();
  }

  @Test
  void aTokenIsRevokedForLongerThanItCanLive() {
    Answer made = revoke("token", "long");
    assertThat(
            Instant.parse(made.json().getString("until"))
                .isAfter(product.clock().instant().plus(Revocations.LONGEST_TOKEN)))
        .isTrue();
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(post("{\"kind\":\"house\",\"name\":\"x\"}").status()).isEqualTo(400);
    assertThat(post("{\"kind\":\"token\",\"name\":\"x\",\"issuer\":\"https://x.org\"}").status())
        .isEqualTo(400);
    assertThat(
            post("{\"kind\":\"token\",\"name\":\"x\",\"until\":\"2020-01-01T00:00:00Z\"}").status())
        .isEqualTo(400);
  }

  private Answer revoke(String kind, String name) {
    Answer made = post("{\"kind\":\"%s\",\"name\":\"%s\",\"reason\":\"r\"}".formatted(kind, name));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  private Answer post(String body) {
    return admin
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post("/v1/revocations", body);
  }

  private int status(String token) {
    return product.as(token).get("/v1/probes").status();
  }

  private JWTClaimsSet.Builder claims() {
    return product.issuer().claims(TENANT, Role.TRAINER);
  }

  private String sign(JWTClaimsSet.Builder claims) {
    return product.issuer().sign(claims.build());
  }
}
