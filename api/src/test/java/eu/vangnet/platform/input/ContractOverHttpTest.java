package eu.vangnet.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vangnet.platform.openapi.ApiDocument;
import eu.vangnet.platform.openapi.DeclaredOperation;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.testing.Answer;
import eu.vangnet.testing.Call;
import eu.vangnet.testing.Product;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The served contract is the enforced one: asked of the running product, operation by operation.
 */
class ContractOverHttpTest {
  private static final Product PRODUCT = Product.started();
  private static final JsonNode DOCUMENT =
      JsonMapper.shared().readTree(PRODUCT.call().get("/openapi.json").body());
  private static TenantId tenant;
  private static String token;

  @BeforeAll
  static void aCallerWithEveryRole() {
    tenant = PRODUCT.tenant();
    token = PRODUCT.token(tenant, Role.values());
  }

  static Stream<String> operationsWithBody() {
    return operations()
        .filter(operation -> !body(operation).isMissingNode())
        .map(DeclaredOperation::key);
  }

  static Stream<String> operationsWithPathIds() {
    return operations()
        .filter(operation -> operation.isVersioned() && operation.path().contains("{"))
        // What a capability opens answers 401 for every object but its own.
        .filter(operation -> operation.capability().isEmpty())
        .map(DeclaredOperation::key);
  }

  static Stream<String> allReads() {
    return operations()
        .filter(operation -> operation.method().equals("GET"))
        .map(DeclaredOperation::key);
  }

  @ParameterizedTest
  @MethodSource("operationsWithBody")
  void everythingWrongInABodyIsToldAtOnce(String key) {
    DeclaredOperation operation = operation(key);
    JsonNode schema = body(operation);
    for (BadBodies.Bad bad :
        List.of(
            BadBodies.wrongTypes(DOCUMENT, schema),
            BadBodies.overlong(DOCUMENT, schema),
            BadBodies.missing(DOCUMENT, schema),
            BadBodies.unknown(DOCUMENT, schema))) {
      if (bad.pointers().isEmpty()) {
        continue;
      }
      Answer answer = send(operation, bad.body().toString());
      assertThat(answer.status()).as(key + " " + bad.name() + " " + answer.body()).isEqualTo(400);
      assertThat(answer.problem()).isEqualTo("invalid-input");
      assertThat(names(answer)).as(key + " " + bad.name()).containsAll(bad.pointers());
      assertThat(answer.body()).doesNotContain("x y", "qqqq", "eu.vangnet", "Exception");
    }
  }

  @ParameterizedTest
  @MethodSource("operationsWithBody")
  void whatIsNoJsonIsAProblem(String key) {
    for (String body : List.of("", "{", "nonsense", "[", "{\"a\":1,\"a\":2}", "null", "[]", "1")) {
      Answer answer = send(operation(key), body);
      assertThat(answer.status()).as(key + " " + body + " " + answer.body()).isEqualTo(400);
      assertThat(answer.problem()).isIn("malformed-body", "invalid-input");
    }
  }

  @ParameterizedTest
  @MethodSource("operationsWithBody")
  void anotherMediaTypeIsRefused(String key) {
    DeclaredOperation operation = operation(key);
    for (String type :
        List.of("text/plain", "application/xml", "application/json; charset=utf-16")) {
      Answer answer = send(operation, type, BodyPublishers.ofString("{}"));
      assertThat(answer.status()).as(key + " " + type + " " + answer.body()).isEqualTo(415);
      assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }
    Answer untyped =
        call(operation).send(operation.method(), address(operation), BodyPublishers.ofString("{}"));
    assertThat(untyped.status()).as(key + " " + untyped.body()).isEqualTo(415);
  }

  @ParameterizedTest
  @MethodSource("operationsWithBody")
  void aBodyThatIsTooLargeIsRefused(String key) {
    Answer answer = send(operation(key), "{\"a\":\"" + "a".repeat(300_000) + "\"}");
    assertThat(answer.status()).as(key).isEqualTo(413);
    assertThat(answer.problem()).isEqualTo("body-too-large");
  }

  @ParameterizedTest
  @MethodSource("operationsWithPathIds")
  void whatCannotBeAnIdAnswersLikeAnUnknownId(String key) {
    DeclaredOperation operation = operation(key);
    String body = example(operation);
    Answer odd = send(operation, operation.path().replaceAll("\\{\\w+}", "x'y"), body);
    assertThat(odd.status()).as(key + " " + odd.body()).isEqualTo(404);
    assertThat(odd.problem()).isEqualTo("not-found");
  }

  @ParameterizedTest
  @MethodSource("allReads")
  void anUnknownQueryParameterIsNamed(String key) {
    DeclaredOperation operation = operation(key);
    Answer answer = call(operation).get(address(operation) + "?surprise=1&surprise=2");
    assertThat(answer.status()).as(key + " " + answer.body()).isEqualTo(400);
    assertThat(names(answer)).containsExactly("surprise");
  }

  @Test
  void everythingWrongInAQueryIsToldAtOnce() {
    Answer answer =
        PRODUCT
            .as(token)
            .purpose("intake")
            .get("/v1/signals?pageSize=0&cursor=%20&sort=1&filter=&other=1&pageSize=9");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(names(answer))
        .containsExactlyInAnyOrder("pageSize", "cursor", "sort", "filter", "other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "501", "-1", "1.0", "99999999999999999999", "", "%00", "0x10"})
  void aPageSizeThatIsNoNumberInBoundsIsRefused(String size) {
    Answer answer = PRODUCT.as(token).purpose("intake").get("/v1/signals?pageSize=" + size);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(names(answer)).containsExactly("pageSize");
  }

  @Test
  void headersAreCheckedToo() {
    Call call = PRODUCT.as(token).purpose("intake");
    Answer key =
        call.with("Idempotency-Key", "not a uuid").post("/v1/signals", "{\"facts\":\"seen\"}");
    assertThat(key.status()).isEqualTo(400);
    assertThat(names(key)).containsExactly("Idempotency-Key");
    Answer tag = call.with("If-None-Match", "no tag").get("/v1/signals/" + UUID.randomUUID());
    assertThat(tag.status()).isEqualTo(400);
    assertThat(names(tag)).containsExactly("If-None-Match");
  }

  @Test
  void aTagThatACacheMadeWeakIsNoError() {
    Answer answer = PRODUCT.call().with("If-None-Match", "W/\"abc\", \"x!y\"").get("/openapi.json");
    assertThat(answer.status()).isEqualTo(200);
  }

  private static Stream<DeclaredOperation> operations() {
    return PRODUCT.bean(ApiDocument.class).operations().stream();
  }

  private static DeclaredOperation operation(String key) {
    return operations().filter(operation -> operation.key().equals(key)).findFirst().orElseThrow();
  }

  private static JsonNode body(DeclaredOperation operation) {
    return documented(operation)
        .path("requestBody")
        .path("content")
        .path(type(operation))
        .path("schema");
  }

  private static JsonNode documented(DeclaredOperation operation) {
    return DOCUMENT
        .path("paths")
        .path(operation.documentPath())
        .path(operation.method().toLowerCase(Locale.ROOT));
  }

  private static String example(DeclaredOperation operation) {
    JsonNode body = BadBodies.unknown(DOCUMENT, body(operation)).body();
    ((ObjectNode) body).remove(BadBodies.UNKNOWN);
    return body(operation).isMissingNode() ? "" : body.toString();
  }

  private static String type(DeclaredOperation operation) {
    return operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
  }

  private static String address(DeclaredOperation operation) {
    return operation
        .path()
        .replace("{tenant}", tenant.value())
        .replace("{file}", "reference.js")
        .replace("{problem}", "not-found")
        .replace("{retention}", "core.journal")
        .replace("{setting}", "openCases")
        .replaceAll("\\{(module|codelist|role)}", "example")
        .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
  }

  private static Call call(DeclaredOperation operation) {
    Call call =
        operation
            .capability()
            .map(opened -> PRODUCT.call().holding(capability(opened)))
            .orElseGet(() -> PRODUCT.as(token))
            .with("If-Match", "\"abc\"");
    if (operation.method().equals("POST")) {
      call = call.with("Idempotency-Key", UUID.randomUUID().toString());
    }
    List<Purpose> purposes = operation.right().map(Right::purposes).orElse(List.of());
    return purposes.isEmpty() ? call : call.purpose(purposes.getFirst().code());
  }

  private static String capability(CapabilityOperation opened) {
    Instant soon = PRODUCT.clock().instant().plus(Duration.ofHours(1));
    return PRODUCT.capability(tenant, opened, UUID.randomUUID(), soon);
  }

  private static Answer send(DeclaredOperation operation, String body) {
    return send(operation, type(operation), BodyPublishers.ofString(body));
  }

  private static Answer send(DeclaredOperation operation, String address, String body) {
    Call call = call(operation);
    Call typed = body.isEmpty() ? call : call.with("Content-Type", type(operation));
    return typed.send(
        operation.method(),
        address.replace("'", "%27"),
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
  }

  private static Answer send(DeclaredOperation operation, String type, BodyPublisher body) {
    return call(operation)
        .with("Content-Type", type)
        .send(operation.method(), address(operation), body);
  }

  private static Set<String> names(Answer answer) {
    assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(200_000);
    return answer.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .map(violation -> violation.getString("name"))
        .collect(Collectors.toSet());
  }
}
