package eu.vangnet.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDocumentTest {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final ApiDocument DOCUMENT = new ApiDocument(DocumentSettings.published());
  private static final JsonNode JSON = JsonMapper.shared().readTree(DOCUMENT.json());

  @Test
  void theSameSourcesGiveTheSameBytes() {
    ApiDocument again = new ApiDocument(DocumentSettings.published());
    assertThat(again.json()).isEqualTo(DOCUMENT.json());
    assertThat(again.yaml()).isEqualTo(DOCUMENT.yaml());
  }

  @Test
  void extensionsAreSortedSoThatAnotherProcessWritesTheSameBytes() {
    JSON.findValues("x-ignore-rules")
        .forEach(rules -> assertThat(List.copyOf(rules.propertyNames())).isSorted());
    assertThat(JSON.findValues("x-ignore-rules")).isNotEmpty();
  }

  @Test
  void itIsOpenApiThreeWithoutInheritance() {
    assertThat(JSON.path("openapi").asString()).isEqualTo("3.0.3");
    assertThat(JSON.toString())
        .doesNotContain("\"allOf\"", "\"oneOf\"", "\"anyOf\"", "\"discriminator\"");
  }

  @Test
  void itsOperationsAreTheResourceMethods() {
    Set<String> documented = new TreeSet<>();
    operations(
        (path, method, operation) ->
            documented.add(method + " " + operation.path("operationId").asString()));
    Set<String> methods = new TreeSet<>();
    URL product = ApiDocument.class.getProtectionDomain().getCodeSource().getLocation();
    for (JavaClass type : new ClassFileImporter().importUrl(product)) {
      if (type.isAnnotatedWith(Path.class)) {
        type.getMethods().stream()
            .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
            .forEach(method -> methods.add(verb(method) + " " + operationId(method)));
      }
    }
    assertThat(documented).isEqualTo(methods).hasSizeGreaterThan(10);
  }

  @Test
  void noMemberIsHalfOfTheNameOfAnother() {
    JSON.path("components")
        .path("schemas")
        .forEach(
            schema ->
                assertThat(schema.path("properties").propertyNames())
                    .as(schema.path("description").asString(""))
                    .noneMatch(name -> schema.path("properties").has("is" + name)));
  }

  @Test
  void everyOperationSaysWhatItIs() {
    Set<String> ids = new TreeSet<>();
    Set<String> tags = new TreeSet<>();
    JSON.path("tags")
        .forEach(
            tag -> {
              assertThat(tag.path("description").asString("")).isNotBlank();
              tags.add(tag.path("name").asString());
            });
    operations(
        (path, method, operation) -> {
          assertThat(operation.path("operationId").asString("")).matches("[a-z][A-Za-z]+");
          assertThat(ids.add(operation.path("operationId").asString())).isTrue();
          assertThat(operation.path("summary").asString("")).as(path).isNotBlank();
          assertThat(operation.path("description").asString("")).as(path).isNotBlank();
          assertThat(operation.path("tags").size()).as(path).isEqualTo(1);
          assertThat(tags).contains(operation.path("tags").path(0).asString());
          assertThat(operation.path("security").size()).as(path).isEqualTo(1);
        });
  }

  @Test
  void everyAnswerHasTheCommonHeadersAndEveryOperationTheCommonProblems() {
    List<String> headers =
        List.of(
            "API-Version",
            "Access-Control-Allow-Origin",
            "Cache-Control",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset");
    operations(
        (path, method, operation) -> {
          JsonNode responses = operation.path("responses");
          assertThat(responses.propertyNames())
              .as(method + " " + path)
              .contains("400", "401", "403", "404", "429", "500", "503", "default");
          responses.forEach(
              response ->
                  assertThat(resolved(response).path("headers").propertyNames())
                      .as(method + " " + path)
                      .containsAll(headers));
          for (String status : List.of("429", "503")) {
            assertThat(resolved(responses.path(status)).path("headers").propertyNames())
                .contains("Retry-After");
          }
          responses.propertyNames().stream()
              .filter(status -> status.matches("[45].*|default"))
              .forEach(
                  status ->
                      assertThat(resolved(responses.path(status)).path("content").propertyNames())
                          .as(method + " " + path + " " + status)
                          .containsExactly("application/problem+json"));
        });
  }

  @Test
  void everySchemaIsDescribedAndBounded() {
    Set<String> faults = new TreeSet<>();
    JSON.path("components")
        .path("schemas")
        .properties()
        .forEach(entry -> SchemaFaults.find(entry.getKey(), entry.getValue(), faults));
    operations(
        (path, method, operation) ->
            operation
                .path("parameters")
                .forEach(node -> SchemaFaults.ofParameter(path, resolved(node), faults)));
    assertThat(faults).isEmpty();
  }

  private interface Visit {
    void operation(String path, String method, JsonNode operation);
  }

  private static void operations(Visit visit) {
    JSON.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .forEach(
                        entry -> visit.operation(path.getKey(), entry.getKey(), entry.getValue())));
  }

  private static JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : JSON.at(reference.substring(1));
  }

  private static String verb(JavaMethod method) {
    return method.getAnnotations().stream()
        .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
        .map(annotation -> annotation.getRawType().getSimpleName().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElseThrow();
  }

  private static String operationId(JavaMethod method) {
    return method.getAnnotationOfType(Operation.class).operationId();
  }
}
