package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.security.Role;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {
  private static final List<String> STANDARD =
      List.of(
          "API-Version",
          "Access-Control-Allow-Origin",
          "Cache-Control",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Referrer-Policy",
          "Strict-Transport-Security",
          "Traceparent",
          "X-Content-Type-Options");

  private final Product product = Product.started();
  private final String token = product.token(product.tenant(), Role.CASEWORKER);

  @Test
  void everyAnswerCarriesThem() {
    assertStandard(product.call().get("/health"));
    assertStandard(product.call().get("/v1/probes"));
    assertStandard(product.call().get("/nowhere"));
    assertStandard(product.as(token).get("/v1/probes"));
    assertStandard(product.as(token).get("/v1/nowhere"));
    assertStandard(product.as(token).get("/v1/probes/1/failure"));
    assertStandard(product.as(token).delete("/v1/probes"));
  }

  @Test
  void dataAreNotKeptByCaches() {
    assertThat(product.as(token).get("/v1/probes").header("Cache-Control")).contains("no-store");
  }

  @Test
  void theTraceOfTheCallerIsContinuedAndStandsInTheProblem() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    Answer answer =
        product
            .call()
            .with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
            .get("/v1/probes");

    assertThat(answer.header("Traceparent").orElseThrow()).startsWith("00-" + trace + "-");
    assertThat(answer.header("Traceparent").orElseThrow()).doesNotContain("00f067aa0ba902b7");
    assertThat(answer.json().getString("traceId")).isEqualTo(trace);
  }

  @Test
  void anIllFormedTraceIsReplaced() {
    for (String wrong : List.of("nonsense", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01")) {
      Answer answer = product.call().with("traceparent", wrong).get("/health");
      assertThat(answer.header("Traceparent").orElseThrow())
          .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
          .doesNotContain("0".repeat(32));
    }
  }

  @Test
  void onlyPagesOfConfiguredOriginsMayReadData() {
    String known = "https://app.example.org";
    assertThat(allowed(known, "/v1/probes")).isEqualTo(known);
    assertThat(allowed("https://evil.example", "/v1/probes")).isEqualTo("https://vangnet.invalid");
    assertThat(allowed("null", "/v1/probes")).isEqualTo("https://vangnet.invalid");
    assertThat(allowed("https://evil.example", "/health")).isEqualTo("*");
  }

  @Test
  void aBrowserMayAskBeforehandWithoutAToken() {
    Answer answer =
        product
            .call()
            .with("Origin", "https://app.example.org")
            .with("Access-Control-Request-Method", "GET")
            .send("OPTIONS", "/v1/probes", BodyPublishers.noBody());

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Access-Control-Allow-Methods").orElseThrow()).contains("GET", "POST");
    assertThat(answer.header("Access-Control-Allow-Headers").orElseThrow())
        .contains("Authorization", "Purpose", "Idempotency-Key");
    assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void aMethodThatIsNotThereIsAnsweredWithThoseThatAre() {
    Answer answer = product.as(token).delete("/v1/probes");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.problem()).isEqualTo("method-not-allowed");
    assertThat(answer.header("Allow").orElseThrow()).contains("GET", "POST");
  }

  @Test
  void aHeadRequestHasTheHeadersOfAGetAndNoBody() {
    Answer answer = product.as(token).send("HEAD", "/v1/probes", BodyPublishers.noBody());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertStandard(answer);
    assertThat(product.call().send("HEAD", "/v1/probes", BodyPublishers.noBody()).status())
        .isEqualTo(401);
    assertThat(product.call().send("HEAD", "/nowhere", BodyPublishers.noBody()).status())
        .isEqualTo(404);
    assertThat(product.call().send("HEAD", "/health", BodyPublishers.noBody()).status())
        .isEqualTo(200);
  }

  @Test
  void aDressedUpAddressIsNotFound() {
    for (String path : List.of("/v1/probes/", "/v1//probes", "/v1/probes;a=b", "/v1/./probes")) {
      Answer answer = product.as(token).get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.problem()).as(path).isEqualTo("not-found");
    }
    assertThat(product.call().get("/health/").status()).isEqualTo(404);
  }

  @Test
  void aBodyOfAnyTypeOrOfATypeThatIsLikedIsOfNoKnownType() {
    for (String type : List.of("*/*", "*/*;q=2", "application/json;q=x", "application/*")) {
      Answer answer = product.as(token).with("Content-Type", type).get("/v1/probes");
      assertThat(answer.status()).as(type).isEqualTo(415);
      assertThat(answer.problem()).as(type).isEqualTo("unsupported-media-type");
    }
  }

  @Test
  void aFailureShowsNothingOfTheInside() {
    Answer answer = product.as(token).get("/v1/probes/1/failure");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.problem()).isEqualTo("internal-error");
    assertThat(answer.body()).doesNotContain("SELECT", "Exception", "eu.vangnet");
  }

  private String allowed(String origin, String path) {
    return product
        .as(token)
        .with("Origin", origin)
        .get(path)
        .header("Access-Control-Allow-Origin")
        .orElseThrow();
  }

  private static void assertStandard(Answer answer) {
    assertThat(answer.headers().map().keySet())
        .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
        .containsAll(STANDARD);
    for (String name : STANDARD) {
      assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
    }
  }
}
