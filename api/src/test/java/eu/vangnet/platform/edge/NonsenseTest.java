package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.RawSocket;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client library would send gets a problem, and never a trace of the inside. */
class NonsenseTest {
  private static final String HOST = "Host: localhost\r\n";

  private final Product product = Product.started();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\r\n\r\n",
        "\u0000\u0001\u0002\u0003\r\n\r\n",
        "GET\r\n\r\n",
        "GET  HTTP/1.1\r\n\r\n",
        "GET /health\r\n\r\n",
        "GET /health HTTP/9.9\r\nHost: a\r\n\r\n",
        "GET /health HTTP/1.0\r\nHost: a\r\n\r\n",
        "G\u00ebT /health HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /% HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /v1/<script> HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /v1/\u0000 HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /health HTTP/1.1\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: \r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: a:b:c\r\n\r\n",
        "GET /health HTTP/1.1\r\nno colon here\r\n\r\n",
        "GET /health HTTP/1.1\r\nHo st: a\r\n\r\n",
        "GET /health HTTP/1.1\nHost: a\n\n",
        "POST /v1/signals HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n",
        "POST /v1/signals HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
        "POST /v1/probes HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n"
      })
  void malformedRequestsGetAProblem(String nonsense) {
    String answer = RawSocket.send(product.base(), nonsense);

    assertProblem(answer);
    assertThat(status(answer)).isBetween(400, 499);
  }

  @Test
  void tooLargeThingsAreToldApart() {
    String longAddress = "GET /" + "a".repeat(9_000) + " HTTP/1.1\r\n" + HOST + "\r\n";
    assertThat(status(send(longAddress))).isEqualTo(414);

    String longHeader =
        "GET /health HTTP/1.1\r\n" + HOST + "X-Much: " + "a".repeat(40_000) + "\r\n\r\n";
    assertThat(status(send(longHeader))).isIn(400, 431);

    String longBody = "POST /v1/probes HTTP/1.1\r\n" + HOST + "Content-Length: 99999999\r\n\r\n";
    assertThat(status(send(longBody))).isEqualTo(413);
  }

  @Test
  void aChunkedBodyIsBoundedToo() {
    String token = product.token(product.tenant(), Role.CASEWORKER);
    StringBuilder request =
        new StringBuilder(
            "POST /v1/signals HTTP/1.1\r\n"
                + HOST
                + "Authorization: Bearer "
                + token
                + "\r\nContent-Type: application/json\r\nPurpose: intake\r\nConnection: close\r\n"
                + "Idempotency-Key: 6f1c1a2e-8f51-4f0c-9d2c-0f6c52a4e001\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 50; i++) {
      request.append("10000\r\n").append("a".repeat(0x10000)).append("\r\n");
    }
    String answer = RawSocket.send(product.base(), request.append("0\r\n\r\n").toString());

    assertThat(answer)
        .satisfiesAnyOf(
            nothing -> assertThat(nothing).isEmpty(),
            problem -> assertThat(status(problem)).isBetween(400, 499));
  }

  @Test
  void methodsThatNobodyKnowsAreNotAllowed() {
    String token = product.token(product.tenant(), Role.CASEWORKER);
    for (String method : new String[] {"TRACE", "CONNECT", "BREW"}) {
      String answer =
          send(
              method
                  + " /v1/probes HTTP/1.1\r\n"
                  + HOST
                  + "Connection: close\r\nAuthorization: Bearer "
                  + token
                  + "\r\n\r\n");
      assertProblem(answer);
      assertThat(status(answer)).as(method).isBetween(400, 499);
    }
  }

  private String send(String request) {
    String answer = RawSocket.send(product.base(), request);
    assertProblem(answer);
    return answer;
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
  }

  private static void assertProblem(String answer) {
    String headers = answer.toLowerCase(Locale.ROOT);
    assertThat(answer).startsWith("HTTP/1.1 ");
    assertThat(headers)
        .contains("content-type: application/problem+json")
        .contains("api-version:")
        .contains("ratelimit-limit:")
        .contains("ratelimit-remaining:")
        .contains("ratelimit-reset:")
        .contains("access-control-allow-origin:")
        .contains("cache-control: no-store")
        .contains("x-content-type-options: nosniff")
        .contains("strict-transport-security:");
    assertThat(answer).contains("\"type\":\"urn:vangnet:problem:");
    assertThat(answer)
        .doesNotContain("Exception", "io.helidon", "eu.vangnet", "java.", "<script>", "\tat ");
  }
}
