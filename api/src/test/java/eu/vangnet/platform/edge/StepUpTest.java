package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.EdgeProbe;
import eu.vangnet.testing.Product;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepUpTest {
  private static final String STEP = "/v1/probes/1/step";

  private static final TenantId TENANT = Product.started().tenant();

  private final Product product = Product.started();

  @Test
  void aStrongAndFreshProofIsEnough() {
    assertThat(ask(claims(Role.TENANTADMIN)).status()).isEqualTo(200);
  }

  @Test
  void aWeakOrAnOldProofIsToldWhatIsAskedFor() {
    int before = EdgeProbe.TOUCHED.get();
    assertAskedAgain(ask(claims(Role.TENANTADMIN).claim("acr", "pwd")));
    assertAskedAgain(ask(claims(Role.TENANTADMIN).claim("acr", null)));
    assertAskedAgain(ask(claims(Role.TENANTADMIN).claim("auth_time", null)));
    assertAskedAgain(ask(claims(Role.TENANTADMIN).claim("auth_time", inSeconds(-901))));
    assertAskedAgain(ask(claims(Role.TENANTADMIN).claim("auth_time", inSeconds(600))));
    assertThat(EdgeProbe.TOUCHED.get()).isEqualTo(before);
  }

  @Test
  void aProofGrowsOldWhileTheTokenLives() {
    String token = product.token(TENANT, Role.TENANTADMIN);
    assertThat(product.as(token).get(STEP).status()).isEqualTo(200);
    product
        .clock()
        .ahead(Duration.ofMinutes(16), () -> assertAskedAgain(product.as(token).get(STEP)));
  }

  @Test
  void whoActsForAPersonByAnExchangeIsNotThatPerson() {
    assertAskedAgain(ask(claims(Role.TENANTADMIN).claim("act", Map.of("sub", "a-service"))));
  }

  @Test
  void whoLacksTheRightIsNotAskedToProveMore() {
    assertThat(ask(claims(Role.TRAINER).claim("acr", null)).status()).isEqualTo(403);
  }

  private Answer ask(JWTClaimsSet.Builder claims) {
    return product.as(product.issuer().sign(claims.build())).get(STEP);
  }

  private JWTClaimsSet.Builder claims(Role role) {
    return product.issuer().claims(TENANT, role);
  }

  private long inSeconds(int seconds) {
    return product.clock().instant().plusSeconds(seconds).getEpochSecond();
  }

  private static void assertAskedAgain(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(401);
    assertThat(answer.problem()).isEqualTo("step-up-needed");
    assertThat(answer.header("WWW-Authenticate").orElseThrow())
        .startsWith("Bearer ")
        .contains("error=\"insufficient_user_authentication\"")
        .contains("acr_values=\"phr phrh\"")
        .contains("max_age=\"900\"");
  }
}
