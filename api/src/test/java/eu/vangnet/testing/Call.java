package eu.vangnet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One HTTP call, built up and sent: {@code product.as(token).purpose("intake").post("/v1/signals",
 * body)}. Immutable.
 */
public final class Call {
  private static final HttpClient CLIENT = client().build();
  private static final HttpClient PROXY =
      client().localAddress(InetAddress.ofLiteral(Product.PROXY)).build();

  private final URI base;
  private final Map<String, String> headers;
  private final HttpClient client;

  Call(URI base, Map<String, String> headers) {
    this(base, headers, CLIENT);
  }

  private Call(URI base, Map<String, String> headers, HttpClient client) {
    this.base = base;
    this.headers = Map.copyOf(headers);
    this.client = client;
  }

  private static HttpClient.Builder client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5));
  }

  /** The same call from the address of the trusted proxy. */
  public Call throughProxy() {
    return new Call(base, headers, PROXY);
  }

  /** A call without anything to a product that runs elsewhere. */
  public static Call to(URI base) {
    return new Call(base, Map.of());
  }

  /** With a header more. */
  public Call with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Call(base, more, client);
  }

  /** With a bearer token. */
  public Call as(String token) {
    return with("Authorization", "Bearer " + token);
  }

  /** With a capability instead of a token. */
  public Call holding(String capability) {
    return with("Capability", capability);
  }

  /** With a purpose. */
  public Call purpose(String purpose) {
    return with("Purpose", purpose);
  }

  /** With the tag that a change is based on. */
  public Call ifMatch(String tag) {
    return with("If-Match", tag);
  }

  /** Reads. */
  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  /** Creates, with a fresh idempotency key unless one is set. */
  public Answer post(String path, String json) {
    Call call =
        headers.containsKey("Idempotency-Key")
            ? this
            : with("Idempotency-Key", UUID.randomUUID().toString());
    return call.with("Content-Type", "application/json")
        .send("POST", path, BodyPublishers.ofString(json));
  }

  /** Replaces. */
  public Answer put(String path, String json) {
    return with("Content-Type", "application/json")
        .send("PUT", path, BodyPublishers.ofString(json));
  }

  /** Changes by merge patch. */
  public Answer patch(String path, String json) {
    return with("Content-Type", "application/merge-patch+json")
        .send("PATCH", path, BodyPublishers.ofString(json));
  }

  /** Deletes. */
  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  /** Reads what is no text; fails with any other answer than 200. */
  public byte[] bytes(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60)).GET();
    headers.forEach(request::header);
    try {
      HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new AssertionError("GET " + path + " answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException("GET " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Any method and body. */
  public Answer send(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(30))
            .method(method, body);
    headers.forEach(request::header);
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
