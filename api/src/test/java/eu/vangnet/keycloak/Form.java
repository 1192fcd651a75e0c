package eu.vangnet.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Calls of the identity provider as forms and JSON; redirects are told and not followed. */
final class Form {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private Form() {}

  static HttpResponse<String> get(URI address, Map<String, String> headers) {
    return send("GET", address, "", headers);
  }

  static HttpResponse<String> post(
      URI address, Map<String, String> fields, Map<String, String> headers) {
    HttpRequest.Builder request =
        request(address, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields)));
    return sent(request);
  }

  static HttpResponse<String> send(
      String method, URI address, String json, Map<String, String> headers) {
    HttpRequest.Builder request = request(address, headers);
    if (json.isEmpty()) {
      return sent(request.method(method, BodyPublishers.noBody()));
    }
    return sent(
        request
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpRequest.Builder request(URI address, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
    headers.forEach(request::header);
    return request;
  }

  private static HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
