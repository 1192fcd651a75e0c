package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.TestIssuer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An issuer that serves its keys itself and takes one out of them. */
class KeyRotationTest {
  private final Product product = Product.started();
  private final TenantId tenant = product.tenant();
  private final String url = "https://serving.invalid/" + tenant;
  private final TestIssuer before = new TestIssuer(url, product.clock());
  private final TestIssuer after = new TestIssuer(url, product.clock());
  private final AtomicReference<TestIssuer> serving = new AtomicReference<>(before);
  private HttpServer server;

  @BeforeEach
  void serveKeys() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/keys",
        exchange -> {
          byte[] keys =
              new JWKSet(serving.get().key()).toString(true).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    server.start();
    product
        .bean(Issuers.class)
        .register(
            new Issuer(
                url,
                "",
                Optional.of(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys")),
                TestIssuer.AUDIENCE,
                Set.of("ES256"),
                Set.of(tenant)));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void theNewKeyIsPickedUpAtOnceAndTheOldOneIsWorthNothingWithinAMinute() {
    String seen = sign(before);
    String unseen = sign(before);
    assertThat(status(seen)).isEqualTo(200);

    serving.set(after);

    assertThat(status(sign(after))).isEqualTo(200);
    assertThat(status(unseen)).isEqualTo(401);
    product
        .clock()
        .ahead(IssuerKeys.KEPT.plusSeconds(1), () -> assertThat(status(seen)).isEqualTo(401));
  }

  private String sign(TestIssuer issuer) {
    return issuer.sign(issuer.claims(tenant, Role.TRAINER).build());
  }

  private int status(String token) {
    return product.as(token).get("/v1/probes").status();
  }
}
