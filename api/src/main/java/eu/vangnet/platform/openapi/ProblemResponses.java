package eu.vangnet.platform.openapi;

import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.refusals.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The problems that every operation can answer, and those that go with what it does. */
record ProblemResponses(List<DeclaredOperation> declared) implements OASFilter {
  private static final Map<String, Kind> KINDS = new TreeMap<>();

  private record Kind(String component, ProblemType type) {}

  static {
    KINDS.put("400", new Kind("BadRequest", ProblemType.INVALID_INPUT));
    KINDS.put("401", new Kind("Unauthorized", ProblemType.NOT_AUTHENTICATED));
    KINDS.put("403", new Kind("Forbidden", ProblemType.NOT_ALLOWED));
    KINDS.put("404", new Kind("NotFound", ProblemType.NOT_FOUND));
    KINDS.put("409", new Kind("Conflict", ProblemType.CONFLICT));
    KINDS.put("412", new Kind("PreconditionFailed", ProblemType.PRECONDITION_FAILED));
    KINDS.put("413", new Kind("ContentTooLarge", ProblemType.BODY_TOO_LARGE));
    KINDS.put("415", new Kind("UnsupportedMediaType", ProblemType.UNSUPPORTED_MEDIA_TYPE));
    KINDS.put("422", new Kind("UnprocessableContent", ProblemType.IDEMPOTENCY_KEY_REUSED));
    KINDS.put("428", new Kind("PreconditionRequired", ProblemType.PRECONDITION_REQUIRED));
    KINDS.put("429", new Kind("TooManyRequests", ProblemType.TOO_MANY_REQUESTS));
    KINDS.put("500", new Kind("InternalServerError", ProblemType.INTERNAL_ERROR));
    KINDS.put("503", new Kind("ServiceUnavailable", ProblemType.UNAVAILABLE));
    KINDS.put("default", new Kind("UnexpectedProblem", ProblemType.METHOD_NOT_ALLOWED));
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    KINDS
        .values()
        .forEach(kind -> document.getComponents().addResponse(kind.component(), answer(kind)));
    for (DocumentedOperation operation : DocumentedOperation.pair(document, declared)) {
      APIResponses responses = OASFactory.createAPIResponses();
      all(operation).forEach(responses::addAPIResponse);
      operation.operation().setResponses(responses);
    }
  }

  private static Map<String, APIResponse> all(DocumentedOperation operation) {
    Map<String, APIResponse> all = new TreeMap<>();
    KINDS.forEach(
        (status, kind) -> {
          if (applies(status, operation)) {
            all.put(status, OASFactory.createAPIResponse().ref(kind.component()));
          }
        });
    if (operation.readsOne()) {
      all.put(
          "304", OASFactory.createAPIResponse().description("Still the version in If-None-Match"));
    }
    operation
        .operation()
        .getResponses()
        .getAPIResponses()
        .forEach((status, response) -> all.put(status, own(status, response)));
    return all;
  }

  /** A problem that the resource declares keeps its own words; its shape is the common one. */
  private static APIResponse own(String status, APIResponse response) {
    boolean problem = status.startsWith("4") || status.startsWith("5");
    if (problem && response.getContent() == null && KINDS.containsKey(status)) {
      response.setContent(content(KINDS.get(status).type()));
    }
    return response;
  }

  private static boolean applies(String status, DocumentedOperation operation) {
    return switch (status) {
      case "409" -> operation.writes();
      case "413", "415" -> operation.operation().getRequestBody() != null;
      case "412", "428" -> operation.isConditional();
      case "422" -> operation.creates();
      default -> true;
    };
  }

  private static APIResponse answer(Kind kind) {
    boolean unexpected = kind.component().equals("UnexpectedProblem");
    return OASFactory.createAPIResponse()
        .description(unexpected ? "Any other problem of the catalogue" : kind.type().title())
        .content(content(kind.type()));
  }

  private static Content content(ProblemType type) {
    return OASFactory.createContent()
        .addMediaType(
            Problems.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("Problem"))
                .example(example(type)));
  }

  private static SequencedMap<String, Object> example(ProblemType type) {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    SequencedMap<String, Object> example = new LinkedHashMap<>();
    example.put("type", type.urn());
    example.put("status", type.status());
    example.put("title", type.title());
    example.put("detail", type.remedy());
    example.put("instance", "urn:vangnet:trace:" + trace);
    example.put("traceId", trace);
    return example;
  }
}
