package eu.vangnet.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The HTTP side of the client: one request, repeated while the answer is 429 or 503, while the
 * server still works on the same key, or when the connection is lost. Repeating is safe because
 * reads change nothing and every creating request carries its idempotency key. Safe for many
 * threads.
 */
final class ApiClient implements AutoCloseable {
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

  /** On whose behalf and to what end a request is made. */
  record Caller(String tenant, String role, String purpose) {}

  private final URI base;
  private final FreshTokens tokens;
  private final Patience patience;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  ApiClient(URI base, FreshTokens tokens, Patience patience) {
    this.base = base;
    this.tokens = tokens;
    this.patience = patience;
  }

  Answer get(Caller caller, String path) {
    return answer(caller, HttpRequest.newBuilder(at(path)).GET());
  }

  Answer post(Caller caller, String path, UUID key, String body) {
    return answer(
        caller,
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key.toString())
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  URI base() {
    return base;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  private URI at(String path) {
    return URI.create(base + path);
  }

  private Answer answer(Caller caller, HttpRequest.Builder request) {
    Duration waited = Duration.ZERO;
    boolean tokenRenewed = false;
    for (int attempt = 1; ; attempt++) {
      String token = tokens.token(caller.tenant(), caller.role());
      Attempt made = attempt(caller, token, request);
      if (made.answer.isPresent() && made.answer.get().status() == 401 && !tokenRenewed) {
        tokenRenewed = true;
        tokens.forget(caller.tenant(), caller.role(), token);
        continue;
      }
      if (made.answer.isPresent() && !worthRepeating(made.answer.get())) {
        return made.answer.get();
      }
      Duration wait = patience.before(attempt, made.answer.flatMap(Answer::retryAfter));
      waited = waited.plus(wait);
      if (waited.compareTo(patience.altogether()) > 0) {
        throw new Refused(
            "%s: given up after %d attempts; the last one: %s"
                .formatted(base, attempt, made.answer.map(Answer::told).orElse(made.loss)));
      }
      sleep(wait);
    }
  }

  private record Attempt(Optional<Answer> answer, String loss) {}

  private Attempt attempt(Caller caller, String token, HttpRequest.Builder request) {
    HttpRequest complete =
        request
            .setHeader("Authorization", "Bearer " + token)
            .setHeader("Purpose", caller.purpose())
            .setHeader("Accept", "application/json, application/problem+json")
            .timeout(ANSWER_WITHIN)
            .build();
    try {
      HttpResponse<String> response = http.send(complete, HttpResponse.BodyHandlers.ofString());
      return new Attempt(Optional.of(Answer.of(response)), "");
    } catch (IOException loss) {
      String told = loss.getMessage() == null ? "no connection" : loss.getMessage();
      return new Attempt(Optional.empty(), told);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Refused("stopped");
    }
  }

  /** A conflict is worth repeating only while an earlier attempt with the same key still runs. */
  private static boolean worthRepeating(Answer answer) {
    return switch (answer.status()) {
      case 429, 502, 503, 504 -> true;
      case 409 -> answer.isProblem("request-in-progress");
      default -> false;
    };
  }

  private static void sleep(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new Refused("stopped");
    }
  }
}
