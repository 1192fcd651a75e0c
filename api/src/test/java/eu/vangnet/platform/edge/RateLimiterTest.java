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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private static final EdgeSettings SETTINGS =
      new EdgeSettings(2, 1, Map.of("busy", 5), "https://vangnet.invalid", List.of());

  private final RateLimiter limiter = new RateLimiter(SETTINGS);

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
  @Tag("database")
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

  private static Principal caller(String tenant, String client) {
    return new Principal(
        TenantId.of(tenant), "somebody", client, Optional.empty(), Set.of(), Instant.MAX);
  }
}
