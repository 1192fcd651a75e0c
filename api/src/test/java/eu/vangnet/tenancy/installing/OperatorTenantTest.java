package eu.vangnet.tenancy.installing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.vangnet.platform.installing.InstallationRefused;
import eu.vangnet.platform.installing.OperatorTenant;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Product;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class OperatorTenantTest {
  private static final Product PRODUCT = Product.started();

  private final OperatorTenant operators = PRODUCT.bean(OperatorTenant.class);

  @Test
  void theOperatorThatIsThereStaysAndASecondOneIsRefused() {
    TenantId there = PRODUCT.operator();

    assertThat(operators.make(wish(there.value(), "NL350", "Europe/Amsterdam"))).isFalse();
    assertThatThrownBy(() -> operators.make(wish("eu-another", "EU", "Europe/Brussels")))
        .isInstanceOf(InstallationRefused.class)
        .hasMessageContaining(there.value());
    assertThat(PRODUCT.bean(Tenants.class).find(TenantId.of("eu-another"))).isEmpty();
  }

  @Test
  void theEntryThatACrashLeftOutIsMadeUpForOnce() {
    TenantId there = PRODUCT.operator();

    operators.make(wish(there.value(), "NL350", "Europe/Amsterdam"));
    operators.make(wish(there.value(), "NL350", "Europe/Amsterdam"));

    assertThat(
            PRODUCT
                .as(PRODUCT.token(there, Role.AUDITOR))
                .purpose("oversight")
                .get("/v1/journal?filter=objectId:eq:" + there + ",actor:eq:command-line")
                .json()
                .getJsonArray("items"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "operator, EU, Europe/Brussels, id",
    "eu-operator, EU99, Europe/Brussels, nuts",
    "nl-operator, BE100, Europe/Brussels, nuts",
    "eu-operator, EU, Brussels, zone"
  })
  void whatIsWrongIsNamed(String id, String nuts, String zone, String part) {
    assertThatThrownBy(() -> operators.make(wish(id, nuts, zone)))
        .isInstanceOfSatisfying(
            InstallationRefused.class, refusal -> assertThat(refusal.part()).contains(part));
  }

  private static OperatorTenant.Wish wish(String id, String nuts, String zone) {
    return new OperatorTenant.Wish(id, "The operator", nuts, zone, List.of("en"));
  }
}
