package eu.vangnet.platform.keyservices;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers as AWS KMS does, on loopback: remembers what it was given under a number of its own. */
final class FakeKms implements AutoCloseable {
  private record Kept(String key, String context, String plaintext) {}

  private final HttpServer server;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private volatile Optional<String> error = Optional.empty();
  private volatile int status = 400;
  private volatile String instead = "";

  FakeKms() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::answer);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Answers with this error code from now on. */
  void fail(int with, String code) {
    status = with;
    error = Optional.of(code);
  }

  void answerInstead(String body) {
    instead = body;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (InputStream body = exchange.getRequestBody()) {
      JsonObject sent = Json.createReader(body).readObject();
      String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      boolean signed =
          exchange.getRequestHeaders().getFirst("Authorization").startsWith("AWS4-HMAC-SHA256 ");
      if (!instead.isEmpty()) {
        send(exchange, 200, instead);
      } else if (error.isPresent() || !signed) {
        send(exchange, status, "{\"__type\":\"" + error.orElse("MissingAuthentication") + "\"}");
      } else if (target.equals("TrentService.Encrypt")) {
        send(exchange, 200, encrypted(sent));
      } else {
        decrypt(exchange, sent);
      }
    }
  }

  private String encrypted(JsonObject sent) {
    String number =
        Base64.getEncoder().encodeToString(("no " + kept.size()).getBytes(StandardCharsets.UTF_8));
    String key = sent.getString("KeyId");
    kept.put(
        number,
        new Kept(
            key, sent.getJsonObject("EncryptionContext").toString(), sent.getString("Plaintext")));
    return "{\"CiphertextBlob\":\"" + number + "\",\"KeyId\":\"" + key + "\"}";
  }

  private void decrypt(HttpExchange exchange, JsonObject sent) throws IOException {
    Kept found = kept.get(sent.getString("CiphertextBlob"));
    boolean fits =
        found != null
            && found.key().equals(sent.getString("KeyId"))
            && found.context().equals(sent.getJsonObject("EncryptionContext").toString());
    send(
        exchange,
        fits ? 200 : 400,
        fits
            ? "{\"Plaintext\":\"" + found.plaintext() + "\"}"
            : "{\"__type\":\"InvalidCiphertextException\"}");
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.1");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
