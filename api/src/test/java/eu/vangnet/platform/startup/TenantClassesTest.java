package eu.vangnet.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TenantClassesTest {
  @Test
  void aBuildWithoutItsMigrationsDoesNotStart() {
    assertThat(TenantClasses.locations("db/tenant/all")).containsExactly("classpath:db/tenant/all");
    assertThatThrownBy(() -> TenantClasses.locations("db/tenant/nowhere"))
        .hasMessageContaining("db/tenant/nowhere");
  }
}
