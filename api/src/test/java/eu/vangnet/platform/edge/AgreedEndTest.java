package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The idle watch of these servers never comes: a connection ends because it was agreed, or stays.
 */
class AgreedEndTest {
  private static final EdgeSettings SETTINGS = EdgeFixture.settings(1_000, 1_000);

  private final WebServer server =
      WebServer.builder()
          .port(0)
          .protocolsDiscoverServices(false)
          .addConnectionSelector(
              EdgeConnections.Selector.of(
                  Http1Config.create(), new StandardHeaders(SETTINGS), new RateLimiter(SETTINGS)))
          .routing(routes -> routes.any("/", (request, response) -> response.send("answered")))
          .build()
          .start();

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aConnectionEndsAfterTheAnswerWhenTheClientAskedForIt() throws Exception {
    String answers = allOf("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

    assertThat(answers).startsWith("HTTP/1.1 200").endsWith("answered");
  }

  @Test
  void whatFollowsTheLastRequestIsNotServed() throws Exception {
    String answers =
        allOf(
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
                + "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"
                + "GET / HTTP/1.1\r\nHost: a\r\n\r\n");

    assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3);
  }

  /** Everything until the server ends the connection; fails when it does not. */
  private String allOf(String requests) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
