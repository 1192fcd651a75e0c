package eu.vangnet.load;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
record Answer(
    int status, Optional<String> link, Optional<String> retryAfter, boolean replayed, String text) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONGEST_QUOTE = 200;

  static Answer of(HttpResponse<String> response) {
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("Link"),
        response.headers().firstValue("Retry-After"),
        response.headers().firstValue("Idempotency-Replayed").isPresent(),
        response.body());
  }

  /** The body; an empty object when it is not JSON. */
  JsonNode body() {
    try {
      return JSON.readTree(text.isBlank() ? "{}" : text);
    } catch (JacksonException notJson) {
      return JSON.createObjectNode();
    }
  }

  /** True when the body is a problem of the catalogue's type with this last part. */
  boolean isProblem(String slug) {
    return body().path("type").asString("").endsWith(":" + slug);
  }

  /** The answer in one line for the terminal. */
  String told() {
    JsonNode body = body();
    if (!body.has("title")) {
      String quote = text.strip();
      return status + " " + quote.substring(0, Math.min(quote.length(), LONGEST_QUOTE));
    }
    StringBuilder line = new StringBuilder();
    line.append(status).append(' ').append(body.path("title").asString(""));
    String detail = body.path("detail").asString("");
    line.append(detail.isEmpty() ? "" : ": " + detail);
    for (JsonNode violation : body.path("violations")) {
      line.append("; ").append(violation.path("name").asString(""));
      line.append(' ').append(violation.path("message").asString(""));
    }
    return line.toString();
  }
}
