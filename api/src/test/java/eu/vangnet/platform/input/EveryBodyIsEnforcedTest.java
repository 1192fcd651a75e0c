package eu.vangnet.platform.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.vangnet.platform.openapi.ApiDocument;
import eu.vangnet.platform.openapi.DeclaredOperation;
import eu.vangnet.platform.openapi.DocumentSettings;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** For each operation with a body: everything that is wrong is told at once, with its pointer. */
class EveryBodyIsEnforcedTest {
  private static final ApiDocument PUBLISHED = new ApiDocument(DocumentSettings.published());
  private static final JsonNode DOCUMENT = JsonMapper.shared().readTree(PUBLISHED.json());
  private static final Contracts CONTRACTS = new Contracts(PUBLISHED);

  static Stream<Named<DeclaredOperation>> operationsWithBody() {
    return PUBLISHED.operations().stream()
        .filter(operation -> !body(operation).isMissingNode())
        .map(operation -> Named.of(operation.method() + " " + operation.path(), operation));
  }

  @Test
  void thereAreOperationsWithABody() {
    assertThat(operationsWithBody().count()).isGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("operationsWithBody")
  void theExampleOfTheDocumentIsAccepted(DeclaredOperation operation) {
    BadBodies.Bad example = BadBodies.unknown(DOCUMENT, body(operation));
    assertThat(violations(operation, example.body())).isEqualTo(example.pointers());
  }

  @ParameterizedTest
  @MethodSource("operationsWithBody")
  void allWrongTypesAreToldAtOnce(DeclaredOperation operation) {
    BadBodies.Bad bad = BadBodies.wrongTypes(DOCUMENT, body(operation));
    assertThat(violations(operation, bad.body())).containsAll(bad.pointers());
  }

  @ParameterizedTest
  @MethodSource("operationsWithBody")
  void allThatIsTooLongIsToldAtOnce(DeclaredOperation operation) {
    BadBodies.Bad bad = BadBodies.overlong(DOCUMENT, body(operation));
    assertThat(violations(operation, bad.body())).containsAll(bad.pointers());
  }

  @ParameterizedTest
  @MethodSource("operationsWithBody")
  void allThatIsMissingIsToldAtOnce(DeclaredOperation operation) {
    BadBodies.Bad bad = BadBodies.missing(DOCUMENT, body(operation));
    assertThat(violations(operation, bad.body())).isEqualTo(bad.pointers());
  }

  private static JsonNode body(DeclaredOperation operation) {
    return DOCUMENT
        .path("paths")
        .path(operation.documentPath())
        .path(operation.method().toLowerCase(Locale.ROOT))
        .path("requestBody")
        .path("content")
        .path(
            operation.method().equals("PATCH")
                ? "application/merge-patch+json"
                : "application/json")
        .path("schema");
  }

  private static Set<String> violations(DeclaredOperation operation, JsonNode body) {
    BodyContract contract =
        CONTRACTS
            .of(operation.resource(), operation.name())
            .flatMap(OperationContract::body)
            .orElseThrow();
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class,
            () -> contract.check(body.toString().getBytes(StandardCharsets.UTF_8), Set.of()));
    List<Violation> violations = refused == null ? List.of() : refused.violations();
    assertThat(violations)
        .allSatisfy(violation -> assertThat(violation.message()).doesNotContain("x y", "qqqq"));
    return violations.stream().map(Violation::name).collect(Collectors.toSet());
  }
}
