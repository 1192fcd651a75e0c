package eu.vangnet.platform.refusals;

import eu.vangnet.platform.JsonMapping;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.Problem;
import eu.vangnet.platform.problems.ProblemException;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Renders problems; the same bytes inside and outside JAX-RS. */
public final class Problems {
  /** The media type of every problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String NO_TRACE = "0".repeat(32);

  private Problems() {}

  /** The answer to give for a problem in the current request. */
  public static Response response(ProblemException problem) {
    Response.ResponseBuilder answer =
        Response.status(problem.type().status()).type(MEDIA_TYPE).entity(json(problem, traceId()));
    problem.headers().forEach(answer::header);
    return answer.build();
  }

  /** The body as bytes, for places before JAX-RS. */
  public static byte[] json(ProblemException problem, String traceId) {
    return JsonMapping.JSON.toJson(Problem.of(problem, traceId)).getBytes(StandardCharsets.UTF_8);
  }

  private static String traceId() {
    return RequestContext.CURRENT.isBound() ? RequestContext.current().traceId() : NO_TRACE;
  }
}
