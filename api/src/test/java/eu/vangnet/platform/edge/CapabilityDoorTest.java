package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.capabilities.Capabilities;
import eu.vangnet.platform.edge.Callers.Identified;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.tenants.Revocations;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.Tenants;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CapabilityDoorTest {
  private static final CapabilityOperation ASKED = CapabilityOperation.RESPONSE_GIVE;
  private static final InetAddress ADDRESS = InetAddress.getLoopbackAddress();

  private final Product product = Product.started();
  private final TenantId tenant = product.tenant();
  private final String genuine = product.capability(tenant, ASKED, UUID.randomUUID(), soon());

  @Test
  void madeUpOnesAndGenuineOnesAreCountedAgainstTheAddressAlike() {
    Callers callers = callers(4);

    for (String presented : List.of("nonsense", genuine, "vc1.AAAA.AAAA", genuine)) {
      assertThat(status(callers.holding(Optional.of(presented), ASKED, ADDRESS)))
          .isIn(Optional.of(401), Optional.empty());
    }

    Identified tooMany = callers.holding(Optional.of(genuine), ASKED, ADDRESS);
    assertThat(status(tooMany)).contains(ProblemType.TOO_MANY_REQUESTS.status());
    assertThat(tooMany.capability()).isEmpty();
  }

  @Test
  void aCapabilityIsReadInItsHeaderOnlyAndOnceOnly() {
    assertThat(status(callers(9).holding(Optional.of(genuine), ASKED, ADDRESS))).isEmpty();
    Answer inQuery = product.call().post("/v1/responses?capability=" + genuine, "{\"answers\":[]}");
    assertThat(inQuery.problem()).isEqualTo("capability-refused");
    Answer asToken = product.as(genuine).post("/v1/responses", "{\"answers\":[]}");
    assertThat(asToken.problem()).isEqualTo("capability-refused");
  }

  @Test
  void aCapabilityIsNoToken() {
    assertThat(product.as(genuine).get("/v1/me").problem()).isEqualTo("not-authenticated");
    assertThat(product.call().holding(genuine).get("/v1/me").problem())
        .isEqualTo("not-authenticated");
  }

  private Callers callers(int perMinute) {
    return new Callers(
        product.bean(AccessTokens.class),
        product.bean(Tenants.class),
        product.bean(Capabilities.class),
        new RateLimiter(EdgeFixture.settings(1_000, perMinute)),
        product.bean(ComposedRoles.class),
        product.bean(Revocations.class));
  }

  private Instant soon() {
    return product.clock().instant().plus(Duration.ofHours(1));
  }

  private static Optional<Integer> status(Identified identified) {
    return identified.refusal().map(refusal -> refusal.type().status());
  }
}
