package eu.vangnet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantEntities;
import eu.vangnet.tenants.TenantStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class SampleTenantsTest {

  private static final Path SAMPLES = Path.of("../tenants/samples");

  @TempDir Path temporary;
  private DemoFolder folder;
  private DemoIssuer issuer;

  @BeforeEach
  void demo() throws Exception {
    System.setProperty("vangnet.demo", "true");
    folder = new DemoFolder(temporary);
    issuer = DemoIssuer.createdIn(folder, Clock.systemUTC());
  }

  @AfterEach
  void noDemo() {
    System.clearProperty("vangnet.demo");
  }

  @Test
  void areCreatedOnceAndServeTheDemosIssuer() {
    try (Tenancy tenancy = open("samples")) {
      SampleTenants samples = new SampleTenants(tenancy.tenants(), tenancy.issuers());
      samples.create(folder, issuer, Samples.read(SAMPLES, true));
      assertThat(tenancy.tenants().active())
          .extracting(tenant -> tenant.id().value())
          .containsExactly("eu-operator", "eu-programme");
      samples.create(folder, issuer, Samples.read(SAMPLES, false));
      List<Tenant> all = tenancy.tenants().page(Optional.empty(), 100);
      assertThat(all).hasSize(14).allMatch(tenant -> tenant.status() == TenantStatus.ACTIVE);
      samples.create(folder, issuer, Samples.read(SAMPLES, false));
      assertThat(tenancy.tenants().page(Optional.empty(), 100)).isEqualTo(all);
      assertThat(tenancy.issuers().find(DemoIssuer.URL).orElseThrow().tenants()).hasSize(14);
      assertThat(Demo.unknownTenant(folder, issuer, "fi-hopeajarvi")).isEmpty();
      assertThat(Demo.unknownTenant(folder, issuer, "fi-nowhere").orElseThrow())
          .contains("\"fi-nowhere\"", "fi-hopeajarvi");
    }
  }

  @Test
  void areRefusedInProduction() {
    System.clearProperty("vangnet.demo");
    try (Tenancy tenancy = open("samplesno")) {
      SampleTenants samples = new SampleTenants(tenancy.tenants(), tenancy.issuers());
      assertThatThrownBy(() -> samples.create(folder, issuer, Samples.read(SAMPLES, false)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("vangnet.demo");
      assertThat(tenancy.tenants().page(Optional.empty(), 10)).isEmpty();
    }
  }

  private Tenancy open(String prefix) {
    return DatabaseUnderTest.tenancy(
        prefix,
        folder.masterKey(),
        new TenantEntities(List.of(), List.of("classpath:db/tenant/all"), List.of()),
        Clock.systemUTC());
  }
}
