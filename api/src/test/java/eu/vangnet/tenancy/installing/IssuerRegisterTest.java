package eu.vangnet.tenancy.installing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import eu.vangnet.platform.installing.InstallationRefused;
import eu.vangnet.platform.installing.IssuerRegister;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.TestIssuer;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class IssuerRegisterTest {
  private static final Product PRODUCT = Product.started();

  private final IssuerRegister register = PRODUCT.bean(IssuerRegister.class);
  private final TestIssuer issuer = issuer();

  @BeforeAll
  static void anOperator() {
    PRODUCT.operator();
  }

  @Test
  void whoIsAddedSpeaksForItsTenantsAtOnceAndForNoOther() {
    TenantId tenant = PRODUCT.tenant();
    assertThat(status(tenant)).isEqualTo(401);

    register.add(wish(tenant));

    assertThat(status(tenant)).isEqualTo(200);
    assertThat(status(PRODUCT.tenant())).isEqualTo(401);
    assertThat(register.list()).extracting(Issuer::url).contains(issuer.url());
  }

  @Test
  void theTenantSeesInItsJournalWhoWasLetInAndWhoWasPutOut() {
    TenantId tenant = PRODUCT.tenant();
    register.add(wish(tenant));
    register.add(wish(tenant));
    register.remove(issuer.url(), Optional.empty());

    List<String> actions =
        PRODUCT
            .as(PRODUCT.token(tenant, Role.AUDITOR))
            .purpose("oversight")
            .get("/v1/journal?filter=objectType:eq:issuer")
            .json()
            .getJsonArray("items")
            .getValuesAs(entry -> entry.asJsonObject().getString("action"));

    assertThat(actions).as("again the same changes nothing").hasSize(2);
    assertThat(actions).containsExactlyInAnyOrder("tenants:limit", "revocations:create");
  }

  @Test
  void whoIsRemovedIsBelievedNoLongerAndComesBackForNobody() {
    TenantId tenant = PRODUCT.tenant();
    TenantId other = PRODUCT.tenant();
    register.add(wish(tenant, other));
    assertThat(status(tenant)).isEqualTo(200);

    assertThat(register.remove(issuer.url(), Optional.of(other.value()))).isEmpty();

    assertThat(status(other)).isEqualTo(401);
    assertThat(status(tenant)).isEqualTo(200);
    register.remove(issuer.url(), Optional.empty());
    assertThat(status(tenant)).isEqualTo(401);
    register.add(wish());
    assertThat(status(tenant)).isEqualTo(401);
  }

  @Test
  void whomNobodySpeaksForAnyLongerIsTold() {
    TenantId alone = tenantNaming(issuer.url());

    assertThat(register.awaited()).containsEntry(issuer.url(), Set.of(alone));
    register.add(wish());

    assertThat(status(alone)).as("it named the issuer before").isEqualTo(200);
    assertThat(register.awaited()).doesNotContainKey(issuer.url());
    assertThat(register.remove(issuer.url(), Optional.of(alone.value()))).containsExactly(alone);
  }

  @Test
  void otherKeysOrRulesOfAKnownIssuerNeedAWordMore() {
    TenantId tenant = PRODUCT.tenant();
    register.add(wish(tenant));
    IssuerRegister.Wish other =
        new IssuerRegister.Wish(
            issuer.url(),
            Optional.of("https://id.example.org/certs"),
            Optional.empty(),
            TestIssuer.AUDIENCE,
            List.of("ES256"),
            List.of(),
            false);

    assertThatThrownBy(() -> register.add(other))
        .isInstanceOf(InstallationRefused.class)
        .hasMessageContaining("--replace");
    assertThat(status(tenant)).isEqualTo(200);

    Issuer replaced =
        register.add(
            new IssuerRegister.Wish(
                other.url(),
                other.jwksUri(),
                other.jwks(),
                other.audience(),
                other.algorithms(),
                other.tenants(),
                true));

    assertThat(replaced.jwks()).isEmpty();
    assertThat(replaced.tenants()).containsExactly(tenant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://id.example.org/realms/one",
        "ftp://id.example.org",
        "https://user@id.example.org/",
        "https://id.example.org/#one",
        "https://id.example.org/?realm=one",
        "https://demo.vangnet.invalid/issuer",
        "id.example.org",
        "https://id.example.org/a b"
      })
  void anAddressThatIsNotProtectedOrNotWholeIsRefused(String url) {
    refused("url", wish(url, Optional.of(keys()), TestIssuer.AUDIENCE, "ES256", ""));
  }

  @ParameterizedTest
  @CsvSource({"HS256", "none", "ES256K", "es256", "''"})
  void onlySignaturesWithPublicKeysAreAccepted(String algorithm) {
    refused(
        "algorithms", wish(issuer.url(), Optional.of(keys()), TestIssuer.AUDIENCE, algorithm, ""));
  }

  @Test
  void aPrivateKeyIsRefusedAndSoIsWhatHoldsNone() {
    String secret = new JWKSet(issuer.key()).toString(false);
    for (String keys : List.of(secret, "{\"keys\":[]}", "{}", "nonsense")) {
      refused("jwks", wish(issuer.url(), Optional.of(keys), TestIssuer.AUDIENCE, "ES256", ""));
    }
    assertThat(register.list()).extracting(Issuer::url).doesNotContain(issuer.url());
  }

  @Test
  void tenantsThatAreNotThereAndASpacedAudienceAreRefused() {
    refused(
        "tenant",
        wish(issuer.url(), Optional.of(keys()), TestIssuer.AUDIENCE, "ES256", "nl-nowhere"));
    refused("audience", wish(issuer.url(), Optional.of(keys()), "two words", "ES256", ""));
    assertThatThrownBy(
            () -> register.add(wish(issuer.url(), Optional.empty(), "audience", "ES256", "")))
        .isInstanceOf(InstallationRefused.class)
        .hasMessageContaining("one of the two");
    assertThatThrownBy(() -> register.remove(issuer.url(), Optional.empty()))
        .isInstanceOf(InstallationRefused.class)
        .hasMessageContaining(issuer.url());
  }

  private void refused(String part, IssuerRegister.Wish wish) {
    assertThatThrownBy(() -> register.add(wish))
        .isInstanceOfSatisfying(
            InstallationRefused.class, refusal -> assertThat(refusal.part()).contains(part));
  }

  private IssuerRegister.Wish wish(TenantId... tenants) {
    return wish(
        issuer.url(),
        Optional.of(keys()),
        TestIssuer.AUDIENCE,
        "ES256",
        String.join(",", List.of(tenants).stream().map(TenantId::value).toList()));
  }

  private static IssuerRegister.Wish wish(
      String url, Optional<String> keys, String audience, String algorithm, String tenants) {
    return new IssuerRegister.Wish(
        url,
        Optional.empty(),
        keys,
        audience,
        algorithm.isEmpty() ? List.of() : List.of(algorithm),
        tenants.isEmpty() ? List.of() : List.of(tenants.split(",")),
        false);
  }

  private String keys() {
    return issuer.entry().jwks();
  }

  private int status(TenantId of) {
    return PRODUCT.as(issuer.sign(issuer.claims(of, Role.TRAINER).build())).get("/v1/me").status();
  }

  private static TenantId tenantNaming(String url) {
    NewTenant wanted =
        new NewTenant(
            TenantId.of("nl-t" + UUID.randomUUID().toString().substring(0, 8)),
            "Moved here",
            TenantKind.TRAINING_PROVIDER,
            "NL",
            "NL350",
            ZoneId.of("Europe/Amsterdam"),
            List.of("nl"),
            Map.of(),
            Set.of(url));
    return PRODUCT.bean(Tenants.class).create(wanted).id();
  }

  private static TestIssuer issuer() {
    return new TestIssuer("https://id.example.org/" + UUID.randomUUID(), PRODUCT.clock());
  }
}
