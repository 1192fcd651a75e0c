package eu.vangnet.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * An operation of the document beside the declaration it comes from.
 *
 * @param declared what the resource method declares
 * @param operation the part of the document
 */
record DocumentedOperation(DeclaredOperation declared, Operation operation) {

  /**
   * Pairs both sides.
   *
   * @throws IllegalStateException when the document holds an operation that no method declares
   */
  static List<DocumentedOperation> pair(OpenAPI document, List<DeclaredOperation> declared) {
    List<DocumentedOperation> pairs = new ArrayList<>();
    for (Map.Entry<String, PathItem> path : document.getPaths().getPathItems().entrySet()) {
      for (Map.Entry<HttpMethod, Operation> entry : path.getValue().getOperations().entrySet()) {
        DeclaredOperation source =
            find(declared, path.getKey(), entry.getKey().name())
                .orElseThrow(
                    () ->
                        new IllegalStateException(
                            entry.getKey() + " " + path.getKey() + " has no resource method"));
        pairs.add(new DocumentedOperation(source, entry.getValue()));
      }
    }
    return pairs;
  }

  private static Optional<DeclaredOperation> find(
      List<DeclaredOperation> declared, String path, String method) {
    return declared.stream()
        .filter(one -> one.method().equals(method) && one.documentPath().equals(path))
        .findFirst();
  }

  /** Whether a response with this status is declared. */
  boolean answers(String status) {
    return operation.getResponses() != null && operation.getResponses().hasAPIResponse(status);
  }

  /** Whether the answer has a tag by which the client can ask for changes only. */
  boolean readsOne() {
    return declared.headers().contains("If-None-Match");
  }

  /** Whether the operation changes something. */
  boolean writes() {
    return !declared.method().equals("GET");
  }

  /** Whether it makes a new object, so that a repetition must not make a second one. */
  boolean creates() {
    return declared.method().equals("POST")
        && (answers("201") || declared.headers().contains("Idempotency-Key"));
  }

  /** Whether it changes a version that the caller has read. */
  boolean isConditional() {
    return List.of("PUT", "PATCH", "DELETE").contains(declared.method())
        || declared.headers().contains("If-Match");
  }
}
