package eu.vangnet.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RegistryTest {

  private static final TenantId A = TenantId.of("nl-a");
  private static final TenantId B = TenantId.of("nl-b");
  private static final HeldClock CLOCK = new HeldClock();
  private static final Installation INSTALLATION = new Installation().clock(CLOCK);
  private static Tenancy tenancy;
  private static Tenancy other;

  @BeforeAll
  static void open() {
    tenancy = INSTALLATION.open();
    tenancy.tenants().create(Installation.tenant("nl-a"));
    tenancy.tenants().create(Installation.tenant("nl-b", TenantKind.COUNSELLING_CENTRE));
    other = INSTALLATION.open();
  }

  @AfterAll
  static void close() {
    other.close();
    tenancy.close();
    INSTALLATION.close();
  }

  @Test
  void aTenantComesBackAsItWasSaid() {
    Tenant tenant = tenancy.tenants().find(B).orElseThrow();
    assertThat(tenant)
        .isEqualTo(
            new Tenant(
                B,
                "Tenant nl-b",
                TenantKind.COUNSELLING_CENTRE,
                TenantStatus.ACTIVE,
                "NL",
                "NL310",
                ZoneId.of("Europe/Amsterdam"),
                List.of("nl", "en"),
                "main",
                Map.of("nl", "1.0.0"),
                Map.of(),
                HeldClock.START,
                Optional.empty(),
                tenant.version()));
  }

  @Test
  void aChangeIsSeenByItsServerAtOnceAndByTheOthersWithinTwoSeconds() {
    Tenant changed = tenancy.tenants().enableModule(A, "example", "0.1.0");
    assertThat(changed.modules()).containsEntry("example", "0.1.0");
    assertThat(other.tenants().find(A).orElseThrow().modules()).doesNotContainKey("example");
    CLOCK.pass(Duration.ofSeconds(2));
    assertThat(other.tenants().find(A).orElseThrow()).isEqualTo(changed);
    Tenant back = tenancy.tenants().disableModule(A, "example");
    assertThat(back.modules()).doesNotContainKey("example");
    assertThat(back.version()).isEqualTo(changed.version() + 1);
  }

  @Test
  void aTenantIsLedOnlyFromTheStatusItHas() {
    assertThatThrownBy(
            () -> tenancy.tenants().changeStatus(B, TenantStatus.ACTIVE, TenantStatus.ERASED))
        .isInstanceOf(IllegalTransition.class);
    assertThatThrownBy(
            () -> tenancy.tenants().changeStatus(B, TenantStatus.SUSPENDED, TenantStatus.ACTIVE))
        .isInstanceOf(StaleTenant.class);
    // The other server still believes B is active, and must not be the second to suspend it.
    tenancy.tenants().changeStatus(B, TenantStatus.ACTIVE, TenantStatus.SUSPENDED);
    assertThatThrownBy(
            () -> other.tenants().changeStatus(B, TenantStatus.ACTIVE, TenantStatus.SUSPENDED))
        .isInstanceOf(StaleTenant.class);
    assertThat(tenancy.tenants().active()).extracting(Tenant::id).containsExactly(A);
    tenancy.tenants().changeStatus(B, TenantStatus.SUSPENDED, TenantStatus.ACTIVE);
    TenantId nobody = TenantId.of("nl-nobody");
    assertThatThrownBy(
            () -> tenancy.tenants().changeStatus(nobody, TenantStatus.ACTIVE, TenantStatus.CLOSING))
        .isInstanceOf(UnknownTenant.class);
  }

  @Test
  void pagesFollowEachOther() {
    assertThat(tenancy.tenants().page(Optional.empty(), 1))
        .extracting(Tenant::id)
        .containsExactly(A);
    assertThat(tenancy.tenants().page(Optional.of(A), 10))
        .extracting(Tenant::id)
        .containsExactly(B);
    assertThat(tenancy.tenants().page(Optional.of(B), 10)).isEmpty();
  }

  @Test
  void unknownNamesLeaveNothingBehind() {
    var before = registryOf(tenancy);
    for (int i = 0; i < 200_000; i++) {
      assertThat(tenancy.tenants().find(TenantId.of("nl-unknown-" + i))).isEmpty();
    }
    for (int i = 0; i < 50; i++) {
      TenantId unknown = TenantId.of("nl-unknown-" + i);
      assertThatThrownBy(
              () ->
                  TenantContext.run(
                      unknown, () -> tenancy.database().read(em -> em.find(Note.class, "x"))))
          .isInstanceOf(UnknownTenant.class);
    }
    assertThat(registryOf(tenancy)).as("the same copy, not asked again").isSameAs(before);
    assertThat(before).hasSize(2);
    assertThat(tenancy.pools().size()).isLessThanOrEqualTo(2);
  }

  @Test
  void anIssuerSpeaksForTheTenantsThatNamedItAndThoseItWasRegisteredWith() {
    Issuer issuer =
        new Issuer(
            "https://issuer.example/a",
            "{\"keys\":[]}",
            Optional.of(URI.create("https://issuer.example/keys")),
            "https://vangnet.example/api",
            Set.of("ES256", "EdDSA"),
            Set.of());
    tenancy.issuers().register(issuer);
    Issuer found = tenancy.issuers().find(issuer.url()).orElseThrow();
    assertThat(found.tenants()).containsExactlyInAnyOrder(A, B);
    assertThat(found.algorithms()).containsExactlyInAnyOrder("ES256", "EdDSA");
    assertThat(found.jwksUri()).isEqualTo(issuer.jwksUri());
    tenancy.issuers().withdraw(issuer.url(), B);
    assertThat(tenancy.issuers().find(issuer.url()).orElseThrow().tenants()).containsExactly(A);
    assertThat(tenancy.issuers().find("https://ISSUER.example/a")).isEmpty();
    assertThat(tenancy.issuers().find("https://issuer.example/a ")).isEmpty();
  }

  @Test
  void aRunVisitsEveryActiveTenantAndContainsFailures() {
    RunReport report =
        tenancy
            .runs()
            .forEach(
                "test",
                tenant -> {
                  assertThat(TenantContext.current()).isEqualTo(tenant.id());
                  if (tenant.id().equals(A)) {
                    throw new IllegalStateException("only here");
                  }
                });
    assertThat(report.done()).containsExactly(B);
    assertThat(report.failures()).containsOnlyKeys(A);
    assertThatThrownBy(
            () -> TenantContext.run(A, () -> tenancy.runs().forEach("inside", tenant -> {})))
        .isInstanceOf(OtherTenantBound.class);
  }

  private static Map<TenantId, Registry.Entry> registryOf(Tenancy server) {
    return server.registry().tenants();
  }
}
