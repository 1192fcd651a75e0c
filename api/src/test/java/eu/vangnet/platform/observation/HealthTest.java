package eu.vangnet.platform.observation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class HealthTest {
  private final Product product = Product.started();

  @Test
  void aStartedProductIsUp() {
    Answer answer = product.call().get("/health");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().getString("status")).isIn("UP", "DEGRADED");
    assertThat(answer.body()).contains("{\"name\":\"database\",\"status\":\"UP\"}");
  }

  @Test
  void theStatusNamesTheVersionOfTheContract() {
    Answer answer = product.call().get("/status");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().getString("version"))
        .isEqualTo(answer.header("API-Version").orElseThrow());
    assertThat(answer.json().getString("startedAt")).endsWith("Z");
  }

  @Test
  void whatThePlatformWatchesIsNotPublic() {
    assertThat(product.call().get("/internal/metrics").status()).isEqualTo(404);
    assertThat(product.call().get("/internal/health").status()).isEqualTo(404);
    assertThat(product.call().get("/metrics").status()).isEqualTo(404);
    assertThat(product.call().get("/observe/config").status()).isEqualTo(404);
  }

  @Test
  void whatThePlatformWatchesHasAListenerOfItsOwnOnLoopback() {
    Answer metrics = product.internal().get("/internal/metrics");

    assertThat(metrics.status()).isEqualTo(200);
    assertThat(metrics.body()).contains("uptime");
    assertThat(product.internal().get("/v1/me").status()).isEqualTo(404);
    assertThat(product.internal().get("/health").status()).isEqualTo(404);
  }
}
