package eu.vangnet.platform.refusals;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;

/** Takes an answer back before it leaves, because it must not be given. */
public final class Withheld {
  private Withheld() {}

  /** Nothing of the answer stays; the client gets the problem. */
  public static void replace(ContainerResponseContext response, ProblemException problem) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.clear();
    problem.headers().forEach(headers::add);
    response.setStatus(problem.type().status());
    response.setEntity(
        Problems.json(problem, RequestContext.current().traceId()),
        new Annotation[0],
        MediaType.valueOf(Problems.MEDIA_TYPE));
  }
}
