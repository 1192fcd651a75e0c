package eu.vangnet.platform.input;

import eu.vangnet.platform.openapi.ApiDocument;
import eu.vangnet.platform.openapi.DeclaredOperation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contracts of all operations, compiled from the very document that is published. Immutable and
 * safe for all threads.
 */
@Singleton
public class Contracts {
  private final JsonNode document;
  private final Map<String, OperationContract> contracts = new HashMap<>();
  private final Map<String, BodyContract> bodies = new HashMap<>();

  /** Compiles every operation, so that a broken schema stops the start and no request. */
  @Inject
  public Contracts(ApiDocument published) {
    document = JsonMapper.shared().readTree(published.json());
    for (DeclaredOperation operation : published.operations()) {
      contracts.put(operation.key(), contract(operation));
    }
  }

  /** The contract of a resource method; empty for a method that is no operation. */
  Optional<OperationContract> of(String resource, String method) {
    return Optional.ofNullable(contracts.get(resource + "#" + method));
  }

  /** The contract of the body that an operation takes, by the name it has in the document. */
  BodyContract bodyOf(String operation) {
    return Optional.ofNullable(bodies.get(operation))
        .orElseThrow(() -> new IllegalArgumentException(operation + " takes no body"));
  }

  private OperationContract contract(DeclaredOperation declared) {
    JsonNode path = document.path("paths").path(declared.documentPath());
    JsonNode operation = path.path(declared.method().toLowerCase(Locale.ROOT));
    if (operation.isMissingNode()) {
      throw new IllegalStateException(
          declared.method() + " " + declared.documentPath() + " is not in the document");
    }
    List<ParameterContract> parameters = new ArrayList<>();
    path.path("parameters").forEach(node -> parameters.add(parameter(node)));
    operation.path("parameters").forEach(node -> parameters.add(parameter(node)));
    Optional<BodyContract> body = body(operation.path("requestBody").path("content"));
    body.ifPresent(found -> bodies.put(operation.path("operationId").asString(""), found));
    return new OperationContract(body, parameters);
  }

  private Optional<BodyContract> body(JsonNode content) {
    Set<String> mediaTypes = new HashSet<>(content.propertyNames());
    return content
        .valueStream()
        // A file is no JSON: the feature reads it and bounds it.
        .filter(media -> !media.path("schema").path("format").asString("").equals("binary"))
        .findFirst()
        .map(media -> media.path("schema"))
        .map(
            schema ->
                new BodyContract(
                    mediaTypes,
                    compiled(schema),
                    new FreeText(schema, document.path("components"))));
  }

  private ParameterContract parameter(JsonNode node) {
    JsonNode parameter = resolved(node);
    JsonNode schema = resolved(parameter.path("schema"));
    boolean repeated = schema.path("type").asString("").equals("array");
    JsonNode value = repeated ? resolved(schema.path("items")) : schema;
    return new ParameterContract(
        parameter.path("in").asString(""),
        parameter.path("name").asString(""),
        parameter.path("required").asBoolean(false),
        value.path("type").asString("string"),
        repeated,
        compiled(schema));
  }

  private ContractSchema compiled(JsonNode schema) {
    return ContractSchema.of(schema, document.path("components"));
  }

  private JsonNode resolved(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isMissingNode() ? node : document.at(reference.asString("").substring(1));
  }
}
