package eu.vangnet.demo;

import eu.vangnet.demo.DemoIssuer.DemoSubject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Sends sample data as the demo's own people would: with a token, a purpose and an idempotency key
 * each.
 */
public final class SampleClient implements AutoCloseable {

  private static final Duration VALIDITY = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int CREATED = 201;

  private final URI base;
  private final DemoIssuer issuer;
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * A client of the server at this address.
   *
   * @param base address without {@code /v1}
   */
  public SampleClient(URI base, DemoIssuer issuer) {
    this.base = base;
    this.issuer = issuer;
  }

  /** The tenant and reference of one entry. */
  record Sender(String tenant, String reference) {

    Request intake(String step) {
      return new Request(this, "caseworker", "intake", step);
    }

    Request caseWork(String step) {
      return new Request(this, "caseworker", "caseWork", step);
    }

    Request training(String step) {
      return new Request(this, "tenantadmin", "training", step);
    }

    Request evaluation(String step) {
      return new Request(this, "evaluator", "evaluation", step);
    }
  }

  /** One step of an entry; the key follows from both, so that a repeated step is recognised. */
  record Request(Sender sender, String role, String purpose, String step) {

    String key() {
      String name = "vangnet-samples/" + sender.reference() + "/" + step;
      return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
  }

  /** Creates something and answers its path. */
  String create(Request request, String path, JsonObject body) {
    HttpResponse<String> answer = send(post(request, path, body));
    // The source tells that it is there already when the key has been forgotten since.
    if (answer.statusCode() != CREATED && !answer.body().contains(":already-exists\"")) {
      throw new NotTaken(path + " answered " + told(answer));
    }
    return answer
        .headers()
        .firstValue("Location")
        .map(location -> URI.create(location).getPath())
        .orElseThrow(() -> new NotTaken(path + " answered without a location"));
  }

  /** Reads what is at a path. */
  JsonObject read(Request request, String path) {
    HttpResponse<String> answer = send(authorised(request, path).GET());
    try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
      return json.readObject();
    }
  }

  /** Weighs a signal as it is now, unless an earlier run did. */
  void weigh(Request request, String signal, JsonObject weighing) {
    step(request, signal, new Step("weighing", "\"weighings\":[]", weighing));
  }

  /** Opens an evaluation, unless an earlier run did. */
  void open(Request request, String evaluation) {
    Step opening = new Step("opening", "\"state\":\"designed\"", JsonValue.EMPTY_JSON_OBJECT);
    step(request, evaluation, opening);
  }

  /** Publishes a course, unless an earlier run did. */
  void publish(Request request, String course) {
    Step publication = new Step("publication", "\"state\":\"draft\"", JsonValue.EMPTY_JSON_OBJECT);
    step(request, course, publication);
  }

  /**
   * A step of an object.
   *
   * @param noun the part of the address
   * @param due what the object shows as long as the step was not taken
   */
  private record Step(String noun, String due, JsonObject body) {}

  private void step(Request request, String object, Step step) {
    HttpResponse<String> now = send(authorised(request, object).GET());
    if (!now.body().contains(step.due())) {
      return;
    }
    String version = now.headers().firstValue("ETag").orElse("");
    String path = object + "/" + step.noun();
    HttpResponse<String> answer =
        send(post(request, path, step.body()).header("If-Match", version));
    if (answer.statusCode() != CREATED) {
      throw new NotTaken(path + " answered " + told(answer));
    }
  }

  private HttpRequest.Builder post(Request request, String path, JsonObject body) {
    return authorised(request, path)
        .header("Idempotency-Key", request.key())
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  private HttpRequest.Builder authorised(Request request, String path) {
    String token =
        issuer.token(DemoSubject.of(request.sender().tenant(), request.role()), VALIDITY);
    return HttpRequest.newBuilder(base.resolve(path))
        .header("Authorization", "Bearer " + token)
        .header("Purpose", request.purpose())
        .timeout(PATIENCE);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new NotTaken("the server did not answer: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotTaken("interrupted");
    }
  }

  /** The status with each field that is wrong, else with the detail of the problem. */
  private static String told(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      JsonObject problem = reader.readObject();
      String fields =
          problem.getOrDefault("violations", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
              .map(JsonValue::asJsonObject)
              .map(wrong -> "\"" + wrong.getString("name") + "\" " + wrong.getString("message"))
              .collect(Collectors.joining("; "));
      String why = fields.isEmpty() ? problem.getString("detail", "") : "the field " + fields;
      return answer.statusCode() + ": " + why;
    } catch (JsonException noProblem) {
      return String.valueOf(answer.statusCode());
    }
  }

  @Override
  public void close() {
    http.close();
  }

  /** The server did not take it; the message says what it answered. */
  static final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTaken(String message) {
      super(message);
    }
  }
}
