package eu.vangnet.platform.resources;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.casework.Desk;
import eu.vangnet.security.Role;
import eu.vangnet.testing.Product;
import eu.vangnet.testing.RawSocket;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LocationTest {
  private final Product product = Product.started();
  private final Desk desk = Desk.dutch();

  @Test
  void aForgedHostStandsNowhereInTheAnswer() {
    String body = "{\"facts\":\"Something was seen.\"}";
    String request =
        String.join(
            "\r\n",
            "POST /v1/signals HTTP/1.1",
            "Host: evil.example",
            "X-Forwarded-Host: evil.example",
            "Connection: close",
            "Authorization: Bearer " + product.token(desk.tenant(), Role.CASEWORKER),
            "Purpose: intake",
            "Idempotency-Key: " + UUID.randomUUID(),
            "Content-Type: application/json",
            "Content-Length: " + body.length(),
            "",
            body);

    String answer = RawSocket.send(product.base(), request);

    assertThat(answer).startsWith("HTTP/1.1 201");
    assertThat(answer).containsPattern("(?im)^Location: /v1/signals/[0-9a-f-]{36}$");
    assertThat(answer).doesNotContain("evil.example");
  }
}
