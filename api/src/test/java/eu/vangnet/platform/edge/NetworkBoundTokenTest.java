package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tokens that may be used from named networks only. */
@Tag("database")
class NetworkBoundTokenTest {
  private static final TenantId TENANT = Product.started().tenant();

  private final Product product = Product.started();

  @Test
  void aTokenOpensTheDoorFromItsNetworksOnlyAlsoWhenItWasSeenBefore() {
    String token = token(List.of("198.51.100.0/24", "2001:db8::/32"));

    assertThat(from("198.51.100.7", token).status()).isEqualTo(200);
    assertThat(from("2001:db8::9", token).status()).isEqualTo(200);
    assertRefused(from("198.51.101.7", token));
    assertRefused(from("2001:db9::9", token));
    assertThat(from("198.51.100.7", token).status()).isEqualTo(200);
  }

  @Test
  void whatAClientSaysOfItsOwnAddressIsNoise() {
    String token = token(List.of("198.51.100.0/24"));

    assertRefused(product.as(token).with("X-Forwarded-For", "198.51.100.7").get("/v1/probes"));
    assertRefused(from("198.51.100.7, 192.0.2.1", token));
    assertThat(product.as(token(List.of("127.0.0.0/8"))).get("/v1/probes").status()).isEqualTo(200);
  }

  @Test
  void aClaimThatCannotBeReadOpensNothing() {
    for (Object claim :
        List.of(
            List.of(),
            List.of("office"),
            List.of("198.51.100.0/24", "198.51.100.0/33"),
            List.of(7),
            "127.0.0.0/8",
            Map.of("cidr", "127.0.0.0/8"))) {
      assertRefused(product.as(token(claim)).get("/v1/probes"));
    }
  }

  private Answer from(String address, String token) {
    Call call = product.as(token).throughProxy();
    return call.with("X-Forwarded-For", address).get("/v1/probes");
  }

  private String token(Object networks) {
    return product
        .issuer()
        .sign(product.issuer().claims(TENANT, Role.TRAINER).claim("networks", networks).build());
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(401);
    assertThat(answer.problem()).isEqualTo("not-authenticated");
  }
}
