package eu.vangnet.access;

import eu.vangnet.security.Right;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An operation of the published document.
 *
 * @param id its operationId
 * @param method its method
 * @param path its path, with the version in front where it has one
 * @param right the right of its security requirement; empty where no token is asked for
 * @param byCapability whether its security requirement is a capability
 * @param stepUp whether a strong and fresh proof of who the caller is is asked for
 * @param body a body that keeps the contract; empty where it takes none
 * @param takesFile whether the body is a file
 */
record Operation(
    String id,
    String method,
    String path,
    Optional<Right> right,
    boolean byCapability,
    boolean stepUp,
    Optional<String> body,
    boolean takesFile) {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** All operations of the document that the product serves. */
  static List<Operation> published() {
    JsonObject document = Product.started().call().get("/openapi.json").json();
    ExampleBody examples = new ExampleBody(document);
    List<Operation> all = new ArrayList<>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, item) -> {
              String root = item.asJsonObject().containsKey("servers") ? "" : "/v1";
              item.asJsonObject()
                  .forEach(
                      (method, operation) -> {
                        if (METHODS.contains(method)) {
                          all.add(of(root + path, method, operation.asJsonObject(), examples));
                        }
                      });
            });
    return all;
  }

  private static Operation of(
      String path, String method, JsonObject operation, ExampleBody examples) {
    JsonArray security = operation.getJsonArray("security");
    Optional<Right> right =
        security.getValuesAs(JsonObject.class).stream()
            .flatMap(requirement -> requirement.values().stream())
            .map(JsonValue::asJsonArray)
            .filter(scopes -> !scopes.isEmpty())
            .flatMap(scopes -> Right.of(scopes.getString(0)).stream())
            .findFirst();
    boolean byCapability =
        security.getValuesAs(JsonObject.class).stream()
            .anyMatch(requirement -> requirement.containsKey("Capability"));
    return new Operation(
        operation.getString("operationId"),
        method.toUpperCase(Locale.ROOT),
        path,
        right,
        byCapability,
        operation.getBoolean("x-step-up", false),
        operation.containsKey("requestBody")
            ? Optional.of(examples.of(operation))
            : Optional.empty(),
        operation.toString().contains("\"binary\"") && !method.equals("get"));
  }

  /** What opens it, as the table writes it. */
  String needs() {
    return byCapability
        ? "capability"
        : right.map(needed -> needed.code() + (stepUp ? " +stepUp" : "")).orElse("open");
  }

  /** Whether it is about one object, or about what belongs to one. */
  boolean hasObject() {
    return path.contains("{");
  }

  boolean reads() {
    return method.equals("GET");
  }

  /** Sends it with these path parameters and body. */
  Answer send(Call caller, Map<String, String> parameters, String body) {
    String address = path;
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      address = address.replace('{' + parameter.getKey() + '}', parameter.getValue());
    }
    Call call = caller.with("If-Match", "*").with("Idempotency-Key", UUID.randomUUID().toString());
    if (right.isPresent() && !right.get().purposes().isEmpty()) {
      call = call.purpose(right.get().purposes().getFirst().code());
    }
    if (method.equals("GET") || method.equals("DELETE")) {
      return call.send(method, address, BodyPublishers.noBody());
    }
    if (takesFile && !body.contains("notInTheContract")) {
      call = call.with("File-Name", "note.txt");
    }
    return call.with("Content-Type", mediaType())
        .send(method, address, BodyPublishers.ofString(body));
  }

  private String mediaType() {
    if (id.equals("importCases")) {
      return "application/x-ndjson";
    }
    if (takesFile) {
      return "text/plain";
    }
    return method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
  }

  @Override
  public String toString() {
    return id;
  }
}
