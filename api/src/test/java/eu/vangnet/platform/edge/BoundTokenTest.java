package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import io.helidon.common.tls.Tls;
import io.helidon.common.tls.TlsClientAuth;
import io.helidon.webserver.WebServer;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tokens that are bound to a certificate (RFC 8705). */
class BoundTokenTest {
  private static final TestCertificate OWN = TestCertificate.of("client");
  private static final TestCertificate FOREIGN = TestCertificate.of("thief");

  private static final TenantId TENANT = Product.started().tenant();

  private final Product product = Product.started();
  private final String token = token(Map.of("x5t#S256", OWN.thumbprint()));

  @Test
  void withItsCertificateAsTheTrustedProxyTellsItOpensTheDoor() {
    assertThat(proxied(token, OWN.header()).status()).isEqualTo(200);
    assertThat(proxied(token, "  " + OWN.header()).status()).isEqualTo(200);
  }

  @Test
  void withoutItOrWithAnotherItIsWorthNothingAlsoWhenItWasSeenBefore() {
    assertRefused(product.as(token).get("/v1/probes"));
    assertThat(proxied(token, OWN.header()).status()).isEqualTo(200);
    assertRefused(product.as(token).get("/v1/probes"));
    assertRefused(product.as(token).throughProxy().get("/v1/probes"));
    assertRefused(proxied(token, FOREIGN.header()));
    assertRefused(proxied(token, OWN.header().replace(":", "")));
    assertRefused(proxied(token, "::"));
    assertRefused(proxied(token, ":!:"));
    assertRefused(proxied(token, OWN.header() + ", " + FOREIGN.header()));
  }

  @Test
  void nobodyButTheTrustedProxyMayTellOfACertificate() {
    assertRefused(product.as(token).with("Client-Cert", OWN.header()).get("/v1/probes"));
  }

  @Test
  void aTokenBoundToSomethingThatIsNotCheckedIsRefused() {
    for (Map<String, Object> bound :
        List.<Map<String, Object>>of(
            Map.of("jkt", "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"),
            Map.of("x5t#S256", OWN.thumbprint(), "jkt", "0ZcOCORZNYy"),
            Map.of("x5t#S256", "short"),
            Map.of())) {
      assertRefused(proxied(token(bound), OWN.header()));
    }
    String text =
        product.issuer().sign(product.issuer().claims(TENANT).claim("cnf", "text").build());
    assertRefused(proxied(text, OWN.header()));
  }

  @Test
  void theCertificateOfATlsConnectionIsSeenAndItsHeaderIsNot() throws Exception {
    TestCertificate server = TestCertificate.of("server");
    WebServer listener =
        WebServer.builder()
            .port(0)
            .host("127.0.0.1")
            .tls(
                Tls.builder()
                    .sslContext(server.context(OWN))
                    .clientAuth(TlsClientAuth.OPTIONAL)
                    .build())
            .routing(
                routes ->
                    routes.get(
                        "/",
                        (request, response) ->
                            response.send(
                                Request.of(request, new TrustedProxies(List.of()))
                                    .certificate()
                                    .orElse("none"))))
            .build()
            .start();
    try (HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(OWN.context(server))
            .build()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + listener.port() + "/"))
              .header("Client-Cert", FOREIGN.header())
              .build();
      assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo(OWN.thumbprint());
    } finally {
      listener.stop();
    }
  }

  @Test
  void onlyTheLastHopThatNoTrustedProxyHasIsWhereARequestComesFrom() {
    TrustedProxies proxies = new TrustedProxies(List.of(Network.of("10.0.0.0/8").orElseThrow()));
    InetAddress proxy = InetAddress.ofLiteral("10.1.2.3");
    InetAddress stranger = InetAddress.ofLiteral("192.0.2.9");

    assertThat(proxies.origin(stranger, Optional.of("198.51.100.7"))).isEqualTo(stranger);
    assertThat(proxies.origin(proxy, Optional.empty())).isEqualTo(proxy);
    assertThat(proxies.origin(proxy, Optional.of("203.0.113.1, 198.51.100.7, 10.9.9.9")))
        .isEqualTo(InetAddress.ofLiteral("198.51.100.7"));
    assertThat(proxies.origin(proxy, Optional.of("203.0.113.1, nonsense"))).isEqualTo(proxy);
  }

  private String token(Map<String, Object> bound) {
    return product
        .issuer()
        .sign(product.issuer().claims(TENANT, Role.TRAINER).claim("cnf", bound).build());
  }

  private Answer proxied(String sent, String certificate) {
    Call call = product.as(sent).with("Client-Cert", certificate).throughProxy();
    return call.get("/v1/probes");
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(401);
    assertThat(answer.problem()).isEqualTo("not-authenticated");
    assertThat(answer.header("WWW-Authenticate").orElseThrow()).contains("invalid_token");
  }
}
