package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.EdgeProbe;
import eu.vangnet.testing.Product;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RightsTest {
  private final Product product = Product.started();
  private final TenantId tenant = product.tenant();

  @Test
  void theTokenSaysWhoCallsAndForWhichTenant() {
    Answer answer = product.as(product.token(tenant, Role.CASEWORKER)).get("/v1/probes");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().getString("tenant")).isEqualTo(tenant.value());
    assertThat(answer.json().getString("subject")).isEqualTo("test-person");
  }

  @Test
  void nothingButTheTokenChoosesTheTenant() {
    Answer answer =
        product
            .as(product.token(tenant, Role.CASEWORKER))
            .with("X-Tenant", "nl-other")
            .with("Tenant", "nl-other")
            .get("/v1/probes?tenant=nl-other");

    assertThat(answer.json().getString("tenant")).isEqualTo(tenant.value());
  }

  @Test
  void withoutTheRightNothingBehindTheDoorIsTouched() {
    int before = EdgeProbe.TOUCHED.get();
    Answer answer =
        product
            .as(product.token(tenant, Role.TRAINER))
            .purpose("intake")
            .get("/v1/probes/" + UUID.randomUUID());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.problem()).isEqualTo("not-allowed");
    assertThat(answer.json().getString("detail")).contains("signals:read");
    assertThat(EdgeProbe.TOUCHED.get()).isEqualTo(before);
  }

  @Test
  void theRightIsCheckedBeforeThePurpose() {
    Answer answer = product.as(product.token(tenant, Role.TRAINER)).get("/v1/probes/1");

    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void aPurposeMustBeStatedAndAcceptedHere() {
    String token = product.token(tenant, Role.CASEWORKER);

    assertThat(product.as(token).get("/v1/probes/1").problem()).isEqualTo("purpose-missing");
    Answer wrong = product.as(token).purpose("training").get("/v1/probes/1");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().getString("detail")).contains("intake", "caseWork", "oversight");
    assertThat(product.as(token).purpose("nonsense").get("/v1/probes/1").problem())
        .isEqualTo("purpose-missing");
    assertThat(product.as(token).purpose("intake").get("/v1/probes/1").status()).isEqualTo(200);
  }

  @Test
  void anOperationThatDeclaresNoRightIsRefusedToAll() {
    int before = EdgeProbe.TOUCHED.get();
    Answer answer = product.as(product.token(tenant, Role.values())).post("/v1/probes", "{}");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(EdgeProbe.TOUCHED.get()).isEqualTo(before);
  }

  @Test
  void unknownRolesAreIgnoredAndNoneIsNoRight() {
    String token =
        product
            .issuer()
            .sign(
                product
                    .issuer()
                    .claims(tenant)
                    .claim("roles", java.util.List.of("wizard", "CASEWORKER"))
                    .build());

    assertThat(product.as(token).get("/v1/probes").status()).isEqualTo(403);
  }

  @Test
  void whatIsUnknownAsksForATokenFirst() {
    assertThat(product.call().get("/v1/nowhere").status()).isEqualTo(401);
    assertThat(product.as(product.token(tenant, Role.TRAINER)).get("/v1/nowhere").status())
        .isEqualTo(404);
    assertThat(product.call().get("/nowhere").status()).isEqualTo(404);
  }
}
