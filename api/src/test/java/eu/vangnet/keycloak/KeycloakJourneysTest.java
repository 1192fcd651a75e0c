package eu.vangnet.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.ProductLine;
import eu.vangnet.testing.TestIssuer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Persons and machines, from the login to an answer of the product, with a real Keycloak. */
class KeycloakJourneysTest {
  private static final Product PRODUCT = Product.started();
  private static final String HERE = "nl-duinstad";
  private static final String THERE = "nl-veenmeer";
  private static final String PASSWORD = "a-long-enough-password";
  private static final ECKey KEY = Client.newKey();

  private static final Map<String, String> IDS = new ConcurrentHashMap<>();

  private static KeycloakProcess keycloak;
  private static RealmAdmin admin;
  private static Client front;
  private static Client machine;

  @BeforeAll
  static void realm() {
    keycloak = new KeycloakProcess();
    admin = new RealmAdmin(keycloak);
    front = client("vangnet-front");
    machine = client("nl-duinstad-import");
    client(HERE);
    client(THERE);
    PRODUCT.operator();
    ProductLine.Ended added =
        ProductLine.here()
            .run(
                "issuer",
                "add",
                "--url",
                keycloak.issuer(),
                "--jwks-uri",
                keycloak.issuer() + "/protocol/openid-connect/certs",
                "--audience",
                TestIssuer.AUDIENCE,
                "--algorithms",
                "ES256");
    assertThat(added.code()).as(added.said()).isZero();
    tenant(HERE);
    tenant(THERE);
  }

  private static Client client(String id) {
    admin.key(id, KEY);
    return new Client(id, KEY, keycloak.issuer());
  }

  private static void tenant(String id) {
    NewTenant wanted =
        new NewTenant(
            TenantId.of(id),
            "Gemeente " + id,
            TenantKind.MUNICIPALITY,
            "NL",
            "NL350",
            ZoneId.of("Europe/Amsterdam"),
            List.of("nl"),
            Map.of("country-nl", "1.0.0"),
            Set.of(keycloak.issuer()));
    PRODUCT.bean(Tenants.class).create(wanted);
  }

  @AfterAll
  static void stop() {
    keycloak.close();
  }

  @Test
  void aPersonLogsInWithPkceAndWorksInTheTenantOfTheSeat() {
    String login = loggedIn(person("worker-one", HERE, "caseworker"));
    assertThat(me(login).status()).as("the token of the login opens nothing").isEqualTo(401);

    Answer self = me(token(at(HERE).exchange(login)));

    assertThat(self.status()).as(self.body()).isEqualTo(200);
    assertThat(self.json().getJsonObject("tenant").getString("id")).isEqualTo(HERE);
    assertThat(self.json().getJsonArray("roles").toString()).isEqualTo("[\"caseworker\"]");
  }

  @Test
  void aLoginWithoutPkceOrWithAnotherVerifierGetsNothing() {
    person("worker-two", HERE, "caseworker");
    Login login = new Login(front);
    assertThat(login.withoutChallenge()).contains("error=invalid_request");

    HttpResponse<String> stolen = login.redeem(login.code("worker-two", PASSWORD), "x".repeat(60));

    assertThat(stolen.statusCode()).isEqualTo(400);
    assertThat(stolen.body()).contains("invalid_grant");
  }

  @Test
  void aTokenIsExchangedForATenantWithASeatAndForNoOther() {
    String login = loggedIn(person("worker-three", HERE, "casechair"));

    assertThat(at(HERE).exchange(login).statusCode()).isEqualTo(200);
    HttpResponse<String> elsewhere = at(THERE).exchange(login);
    assertThat(elsewhere.statusCode()).as(elsewhere.body()).isIn(400, 403);
  }

  @Test
  void seatsInTwoTenantsStayApart() {
    String person = person("worker-four", HERE, "caseworker");
    admin.seat(id(person), THERE, "auditor");
    String login = loggedIn(person);

    Answer here = me(token(at(HERE).exchange(login)));
    Answer there = me(token(at(THERE).exchange(login)));

    assertThat(here.json().getJsonArray("roles").toString()).isEqualTo("[\"caseworker\"]");
    assertThat(there.json().getJsonArray("roles").toString()).isEqualTo("[\"auditor\"]");
    assertThat(there.json().getJsonObject("tenant").getString("id")).isEqualTo(THERE);
  }

  @Test
  void aSecondFactorAtTheTenantRaisesTheLevelAndAnExchangedTokenNeverHasIt() throws ParseException {
    OneTimeCodes device = new OneTimeCodes();
    String person = admin.personWithDevice("worker-five", PASSWORD, device);
    admin.seat(person, HERE, "tenantadmin");
    Login plain = new Login(front);
    Login strong = new Login(at(HERE), "phr");

    String weak = token(plain.redeem(plain.code("worker-five", PASSWORD)));
    String proven = token(strong.redeem(strong.code("worker-five", PASSWORD, device.code())));

    assertThat(level(token(at(HERE).exchange(weak)))).isEqualTo("pwd");
    assertThat(level(proven)).isEqualTo("phr");
    assertThat(me(proven).json().getJsonObject("tenant").getString("id")).isEqualTo(HERE);
    Answer asked = farReaching(token(at(HERE).exchange(weak)));
    assertThat(asked.status()).as(asked.body()).isEqualTo(401);
    assertThat(asked.problem()).isEqualTo("step-up-needed");
    assertThat(claims(proven).getLongClaim("auth_time")).as("when they logged in").isPositive();
    assertThat(farReaching(proven).status()).as("let through to what is not there").isEqualTo(404);
  }

  /** Asks for what a strong and fresh proof is needed for, of an object that is not there. */
  private static Answer farReaching(String token) {
    return PRODUCT
        .as(token)
        .purpose("administration")
        .get("/v1/resolutions/" + UUID.randomUUID() + "/content");
  }

  @Test
  void whoHasNoSeatGetsNoRightByLoggingInAtATenant() {
    person("worker-seven", HERE, "caseworker");
    Login elsewhere = new Login(at(THERE));
    String token = token(elsewhere.redeem(elsewhere.code("worker-seven", PASSWORD)));

    assertThat(me(token).status()).isEqualTo(403);
    assertThat(PRODUCT.as(token).purpose("caseWork").get("/v1/signals").status()).isEqualTo(403);
  }

  private static String level(String token) throws ParseException {
    return claims(token).getStringClaim("acr");
  }

  private static JWTClaimsSet claims(String token) throws ParseException {
    return SignedJWT.parse(token).getJWTClaimsSet();
  }

  @Test
  void passwordsAreTakenFromTheFormOnly() {
    person("worker-six", HERE, "caseworker");
    Map<String, String> sent =
        Map.of("grant_type", "password", "username", "worker-six", "password", PASSWORD);

    assertThat(front.ask(sent).body()).contains("unauthorized_client");
  }

  @Test
  void aMachineWorksWithAnAssertionOfItsOwnKeyOnly() {
    String token = token(machine.credentials());
    Answer made =
        PRODUCT
            .as(token)
            .purpose("integration")
            .post("/v1/signals", "{\"facts\":\"From a school.\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);

    Client thief = new Client(machine.id(), Client.newKey(), keycloak.issuer());
    assertThat(thief.credentials().statusCode()).isIn(400, 401);
  }

  @Test
  void aMachineIsHeldToTheNetworksThatItsClientNames() {
    String elsewhere = admin.networks(machine.id(), "198.51.100.0/24");
    try {
      assertThat(me(token(machine.credentials())).status()).isEqualTo(401);
    } finally {
      admin.remove(elsewhere);
    }
    String here = admin.networks(machine.id(), "127.0.0.0/8");
    try {
      assertThat(me(token(machine.credentials())).status()).isEqualTo(200);
    } finally {
      admin.remove(here);
    }
  }

  @Test
  void tokensAreShort() throws ParseException {
    String late = token(machine.credentials());
    assertThat(claims(late).getExpirationTime().toInstant())
        .isEqualTo(claims(late).getIssueTime().toInstant().plusSeconds(300));
    assertThat(me(late).status()).isEqualTo(200);
    PRODUCT
        .clock()
        .ahead(Duration.ofMinutes(6), () -> assertThat(me(late).status()).isEqualTo(401));
  }

  @Test
  void afterANewSigningKeyNewTokensWorkAtOnceAndOldOnesUntilTheyEnd() throws ParseException {
    String old = token(machine.credentials());
    assertThat(me(old).status()).isEqualTo(200);

    admin.newSigningKey(200);

    String fresh = token(machine.credentials());
    assertThat(SignedJWT.parse(fresh).getHeader().getKeyID())
        .isNotEqualTo(SignedJWT.parse(old).getHeader().getKeyID());
    assertThat(me(fresh).status()).as("the key set is fetched again").isEqualTo(200);
    assertThat(me(old).status()).isEqualTo(200);
  }

  @Test
  void aRevokedClientGetsNoTokenAndItsLastOneEnds() {
    String last = token(machine.credentials());
    admin.enable(machine.id(), false);
    try {
      assertThat(machine.credentials().statusCode()).isIn(400, 401);
      PRODUCT
          .clock()
          .ahead(Duration.ofMinutes(6), () -> assertThat(me(last).status()).isEqualTo(401));
    } finally {
      admin.enable(machine.id(), true);
    }
    assertThat(machine.credentials().statusCode()).isEqualTo(200);
  }

  private static String person(String name, String tenant, String role) {
    IDS.put(name, admin.personWithPassword(name, PASSWORD));
    admin.seat(id(name), tenant, role);
    return name;
  }

  private static String id(String person) {
    return IDS.get(person);
  }

  private static Client at(String tenant) {
    return new Client(tenant, KEY, keycloak.issuer());
  }

  private static String loggedIn(String person) {
    Login login = new Login(front);
    return token(login.redeem(login.code(person, PASSWORD)));
  }

  private static String token(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonObject json = RealmAdmin.object(answer);
    return json.getString("access_token");
  }

  private static Answer me(String token) {
    return PRODUCT.as(token).get("/v1/me");
  }
}
