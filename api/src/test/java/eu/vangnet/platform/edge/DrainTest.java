package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http1.Http1Config;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DrainTest {
  private static final EdgeSettings SETTINGS = EdgeFixture.settings(1_000, 1_000);

  @Test
  void aStopWaitsForTheRequestsThatAreBeingAnswered() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    WebServer server =
        WebServer.builder()
            .port(0)
            .protocolsDiscoverServices(false)
            .shutdownGracePeriod(Duration.ofSeconds(10))
            .addConnectionSelector(
                EdgeConnections.Selector.of(
                    Http1Config.create(), new StandardHeaders(SETTINGS), new RateLimiter(SETTINGS)))
            .routing(
                routes ->
                    routes.get(
                        "/",
                        (request, response) -> {
                          inside.countDown();
                          Thread.sleep(1_500);
                          response.send("done");
                        }))
            .build()
            .start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + server.port() + "/");
      CompletableFuture<HttpResponse<String>> answer =
          client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      assertThat(inside.await(10, TimeUnit.SECONDS)).isTrue();
      server.stop();
      assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("done");
    }
  }
}
