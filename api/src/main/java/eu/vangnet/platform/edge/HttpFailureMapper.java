package eu.vangnet.platform.edge;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.refusals.Problems;
import io.helidon.http.RequestException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the web server finds wrong while a resource reads the body is the client's doing. */
@Provider
public class HttpFailureMapper implements ExceptionMapper<RequestException> {

  @Override
  public Response toResponse(RequestException failure) {
    int status = failure.status().code();
    return Problems.response(
        status == 413
            ? new ProblemException(ProblemType.BODY_TOO_LARGE, "The server takes no body so large.")
            : new ProblemException(ProblemType.MALFORMED_REQUEST));
  }
}
