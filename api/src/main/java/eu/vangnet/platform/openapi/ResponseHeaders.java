package eu.vangnet.platform.openapi;

import eu.vangnet.platform.ApiVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that every answer carries, and those that go with a status. */
record ResponseHeaders(List<DeclaredOperation> declared) implements OASFilter {
  private static final String ENTITY_TAG = "EntityTag";

  /**
   * Name of the header to name of the reusable component, in the order in which they are listed.
   */
  private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

  static {
    ALWAYS.put("API-Version", "ApiVersion");
    // The component carries the header's own name because a rule of the OWASP set looks for it
    // there.
    ALWAYS.put("Access-Control-Allow-Origin", "Access-Control-Allow-Origin");
    ALWAYS.put("Cache-Control", "CacheControl");
    ALWAYS.put("RateLimit-Limit", "RateLimitLimit");
    ALWAYS.put("RateLimit-Remaining", "RateLimitRemaining");
    ALWAYS.put("RateLimit-Reset", "RateLimitReset");
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    components(document);
    for (DocumentedOperation operation : DocumentedOperation.pair(document, declared)) {
      operation
          .operation()
          .getResponses()
          .getAPIResponses()
          .forEach((status, response) -> complete(operation, status, response));
    }
    if (document.getComponents().getResponses() != null) {
      document.getComponents().getResponses().forEach(ResponseHeaders::completeProblem);
    }
  }

  private static void complete(DocumentedOperation operation, String status, APIResponse response) {
    if (response.getRef() != null) {
      return;
    }
    always(response);
    boolean made = List.of("201", "202").contains(status);
    if (made) {
      add(response, "Location", "Location");
    }
    boolean single = operation.readsOne() || operation.isConditional() || made;
    if (single && List.of("200", "201", "202", "304").contains(status)) {
      add(response, "ETag", ENTITY_TAG);
    }
    if (status.equals("200") && isPaged(operation)) {
      add(response, "Link", "Link");
    }
    if (List.of("429", "503").contains(status)) {
      add(response, "Retry-After", "RetryAfter");
    }
  }

  private static void completeProblem(String name, APIResponse response) {
    always(response);
    if (name.equals("TooManyRequests") || name.equals("ServiceUnavailable")) {
      add(response, "Retry-After", "RetryAfter");
    }
    if (name.equals("Conflict")) {
      add(response, "Location", "Location");
    }
  }

  private static boolean isPaged(DocumentedOperation operation) {
    return operation.operation().getParameters() != null
        && operation.operation().getParameters().stream()
            .anyMatch(parameter -> "cursor".equals(parameter.getName()));
  }

  private static void always(APIResponse response) {
    ALWAYS.forEach((header, component) -> add(response, header, component));
  }

  private static void add(APIResponse response, String header, String component) {
    response.removeHeader(header);
    response.addHeader(header, OASFactory.createHeader().ref(component));
  }

  private static void components(OpenAPI document) {
    define(
        document,
        "ApiVersion",
        "Full version of the contract that answered",
        HeaderSchemas.text("^\\d+\\.\\d+\\.\\d+$", 20),
        ApiVersion.CURRENT);
    define(
        document,
        "Access-Control-Allow-Origin",
        "The origin that may read the answer; all origins only for this document and open data",
        HeaderSchemas.text("^(\\*|null|https?://[A-Za-z0-9.:-]+)$", 300),
        "https://desk.example.org");
    define(
        document,
        "CacheControl",
        "Personal data are never stored: no-store",
        HeaderSchemas.text("^[a-z0-9=, -]+$", 100),
        "no-store");
    define(
        document,
        "RateLimitLimit",
        "Requests permitted in the window, per client, tenant and replica",
        HeaderSchemas.count(1_000_000),
        600);
    define(
        document,
        "RateLimitRemaining",
        "Requests left in the window",
        HeaderSchemas.count(1_000_000),
        599);
    define(
        document,
        "RateLimitReset",
        "Seconds until the window is full again",
        HeaderSchemas.count(86_400),
        60);
    define(
        document,
        "RetryAfter",
        "Seconds to wait before the request is repeated",
        HeaderSchemas.count(86_400),
        2);
    define(
        document,
        ENTITY_TAG,
        "Strong tag of this version as this caller sees it; goes into If-Match",
        HeaderSchemas.text(HeaderSchemas.ENTITY_TAG, 66),
        HeaderSchemas.TAG_EXAMPLE);
    define(
        document,
        "Location",
        "Where the object is",
        HeaderSchemas.format("uri-reference", 300),
        "/v1/signals/0199d6a2-7c1e-7b3a-9b58-6f1d2c3e4a5b");
    define(
        document,
        "Link",
        "The next page (RFC 8288); absent on the last one",
        HeaderSchemas.text("^<[^<>\\s]+>; rel=\"next\"$", 2000),
        "</v1/signals?cursor=c2lnbmFscw>; rel=\"next\"");
  }

  private static void define(
      OpenAPI document, String name, String meaning, Schema schema, Object example) {
    Header header = OASFactory.createHeader().description(meaning).schema(schema.example(example));
    document.getComponents().addHeader(name, header);
  }
}
