package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Principal;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private final RateLimiter limiter =
      limiter(new RequestLimits(2, 100, 1, Map.of("busy", 5), Map.of()));

  @Test
  void aClientOfOneTenantHasAnAllowanceOfItsOwn() {
    assertThat(limiter.take(caller("nl-a", "app")).granted()).isTrue();
    Allowance last = limiter.take(caller("nl-a", "app"));
    assertThat(last.granted()).isTrue();
    assertThat(last.remaining()).isZero();
    Allowance over = limiter.take(caller("nl-a", "app"));
    assertThat(over.granted()).isFalse();
    assertThat(over.retrySeconds()).isBetween(1L, 30L);

    assertThat(limiter.take(caller("nl-a", "other")).granted()).isTrue();
    assertThat(limiter.take(caller("nl-b", "app")).granted()).isTrue();
  }

  @Test
  void aClientMayHaveANumberOfItsOwn() {
    assertThat(limiter.take(caller("nl-a", "busy")).limit()).isEqualTo(5);
  }

  @Test
  void addressesOfOneNetworkOfVersionSixCountAsOne() throws UnknownHostException {
    assertThat(limiter.take(InetAddress.getByName("2001:db8::1")).granted()).isTrue();
    assertThat(limiter.take(InetAddress.getByName("2001:db8::ffff")).granted()).isFalse();
    assertThat(limiter.take(InetAddress.getByName("2001:db8:1::1")).granted()).isTrue();
    assertThat(limiter.take(InetAddress.getByName("192.0.2.1")).granted()).isTrue();
    assertThat(limiter.take(InetAddress.getByName("192.0.2.2")).granted()).isTrue();
  }

  @Test
  void allClientsOfATenantShareItsAllowanceAndNobodyElses() {
    RateLimiter shared = limiter(new RequestLimits(10, 3, 1, Map.of(), Map.of("nl-big", 50)));
    assertThat(shared.take(caller("nl-a", "one")).remaining()).isEqualTo(2);
    shared.take(caller("nl-a", "two"));
    shared.take(caller("nl-a", "three"));

    Allowance over = shared.take(caller("nl-a", "four"));
    assertThat(over.granted()).isFalse();
    assertThat(over.limit()).isEqualTo(3);
    assertThat(over.retrySeconds()).isBetween(1L, 20L);
    assertThat(shared.take(caller("nl-b", "one")).granted()).isTrue();
    assertThat(shared.take(caller("nl-big", "one")).limit()).isEqualTo(10);
  }

  @Test
  void aClientThatIsRefusedTakesNothingFromTheOthersOfItsTenant() {
    RateLimiter shared = limiter(new RequestLimits(2, 4, 1, Map.of(), Map.of()));
    for (int i = 0; i < 50; i++) {
      shared.take(caller("nl-a", "wild"));
    }
    assertThat(shared.take(caller("nl-a", "calm")).granted()).isTrue();
    assertThat(shared.take(caller("nl-a", "calm")).granted()).isTrue();
  }

  @Test
  void noNumberOfKnockersFillsTheMemory() throws UnknownHostException {
    RateLimiter open = limiter(new RequestLimits(2, 1_000_000, 1, Map.of(), Map.of()));
    open.take(caller("nl-a", "app"));
    open.take(caller("nl-a", "app"));
    for (int i = 0; i < 200_000; i++) {
      byte[] network = {0x20, 1, 0, (byte) (i >> 16), (byte) (i >> 8), (byte) i, 0, 0};
      open.take(InetAddress.getByAddress(Arrays.copyOf(network, 16)));
    }
    assertThat(open.held()).isLessThanOrEqualTo(50_010);
    assertThat(open.take(caller("nl-a", "app")).granted())
        .as("addresses without a token push no client out")
        .isFalse();
  }

  @Test
  void oneTenantsStormLeavesAnotherAlone() {
    Product product = Product.started();
    TenantId storm = product.tenant("nl-storm");
    String calm = product.token(product.tenant(), Role.TRAINER);
    String wild = product.token(storm, Role.TRAINER);
    int refused = 0;
    for (int i = 0; i < 30; i++) {
      Answer answer = product.as(wild).get("/v1/probes");
      if (answer.status() == 429) {
        refused++;
        assertThat(answer.header("RateLimit-Limit")).contains("5");
        assertThat(answer.header("RateLimit-Remaining")).contains("0");
        assertThat(Integer.parseInt(answer.header("Retry-After").orElseThrow())).isPositive();
      }
      assertThat(product.as(calm).get("/v1/probes").status()).isEqualTo(200);
    }
    assertThat(refused).isGreaterThan(20);
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() {
    Product product = Product.started();
    TenantId tenant = product.tenant();
    String token =
        product
            .issuer()
            .sign(
                product
                    .issuer()
                    .claims(tenant, Role.TRAINER)
                    .claim("client_id", "throttled")
                    .build());
    for (int left = 2; left >= 0; left--) {
      Answer answer = product.as(token).get("/v1/probes");
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("RateLimit-Limit")).contains("3");
      assertThat(answer.header("RateLimit-Remaining")).contains(Integer.toString(left));
    }
    Answer refused = product.as(token).get("/v1/probes");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.problem()).isEqualTo("too-many-requests");
    assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow())).isBetween(1, 60);
    assertThat(product.as(product.token(tenant, Role.TRAINER)).get("/v1/probes").status())
        .isEqualTo(200);
  }

  private static RateLimiter limiter(RequestLimits limits) {
    return new RateLimiter(EdgeFixture.settings(limits));
  }

  private static Principal caller(String tenant, String client) {
    return new Principal(
        TenantId.of(tenant), "somebody", client, Optional.empty(), Set.of(), Instant.MAX);
  }
}
