package eu.vangnet.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlowClientTest {
  private static final EdgeSettings SETTINGS = EdgeFixture.settings(1_000, 1_000);

  private final WebServer server =
      WebServer.builder()
          .port(0)
          .protocolsDiscoverServices(false)
          .addConnectionSelector(
              EdgeConnections.Selector.of(
                  Http1Config.create(), new StandardHeaders(SETTINGS), new RateLimiter(SETTINGS)))
          .idleConnectionTimeout(Duration.ofSeconds(1))
          .idleConnectionPeriod(Duration.ofMillis(200))
          .routing(
              routes ->
                  routes.post(
                      "/",
                      (request, response) -> response.send(request.content().as(String.class))))
          .build()
          .start();

  @AfterEach
  void stop() {
    server.stop();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST / HT",
        "POST / HTTP/1.1\r\nHost: a\r\nX-A: ",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nx"
      })
  void whoTricklesARequestIsCutOff(String beginning) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(beginning.getBytes(StandardCharsets.US_ASCII));
      assertThat(tricklesUntilCut(out, Duration.ofSeconds(8))).isTrue();
    }
  }

  @Test
  void whoIsQuickEnoughIsServed() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write(
              "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nok"
                  .getBytes(StandardCharsets.US_ASCII));
      byte[] answer = new byte[15];
      assertThat(socket.getInputStream().readNBytes(answer, 0, 15)).isEqualTo(15);
      assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200 OK");
    }
  }

  private static boolean tricklesUntilCut(OutputStream out, Duration most)
      throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (System.nanoTime() < end) {
      try {
        out.write('a');
        out.flush();
      } catch (IOException cut) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }
}
