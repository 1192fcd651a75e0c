package eu.vangnet.fuzzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An operation of the published document, as far as input for it is made.
 *
 * @param id its operationId
 * @param method its method
 * @param path its path with the places of its parameters, and with the version in front where it
 *     has one
 * @param parameters what stands in its path, query and headers
 * @param body its body, where it takes one
 * @param byCapability whether a capability opens it
 */
record FuzzedOperation(
    String id,
    String method,
    String path,
    List<Parameter> parameters,
    Optional<Body> body,
    boolean byCapability) {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** A parameter and where it stands: path, query or header. */
  record Parameter(String name, String in, JsonNode schema, JsonNode example) {}

  /** A body by its media type. */
  record Body(String mediaType, JsonNode schema) {}

  /** All operations of a document. */
  static List<FuzzedOperation> of(JsonNode document) {
    List<FuzzedOperation> all = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path -> {
              String root = path.getValue().has("servers") ? "" : "/v1";
              path.getValue().properties().stream()
                  .filter(operation -> METHODS.contains(operation.getKey()))
                  .map(
                      operation ->
                          of(
                              document,
                              root + path.getKey(),
                              operation.getKey(),
                              operation.getValue()))
                  .forEach(all::add);
            });
    return all;
  }

  private static FuzzedOperation of(
      JsonNode document, String path, String method, JsonNode operation) {
    List<Parameter> parameters = new ArrayList<>();
    operation
        .path("parameters")
        .forEach(
            given -> {
              JsonNode parameter = resolved(document, given);
              parameters.add(
                  new Parameter(
                      parameter.path("name").asString(""),
                      parameter.path("in").asString(""),
                      resolved(document, parameter.path("schema")),
                      parameter.path("example")));
            });
    Optional<Body> body =
        operation.path("requestBody").path("content").properties().stream()
            .map(
                content ->
                    new Body(
                        content.getKey(), resolved(document, content.getValue().path("schema"))))
            .findFirst();
    return new FuzzedOperation(
        operation.path("operationId").asString(""),
        method.toUpperCase(Locale.ROOT),
        path,
        parameters,
        body,
        operation.path("security").toString().contains("Capability"));
  }

  /** What a reference points at; anything else is itself. */
  static JsonNode resolved(JsonNode document, JsonNode part) {
    String reference = part.path("$ref").asString("");
    return reference.isEmpty() ? part : document.at(reference.substring(1));
  }

  /** Its parameters in one place. */
  List<Parameter> in(String place) {
    return parameters.stream().filter(parameter -> parameter.in().equals(place)).toList();
  }
}
