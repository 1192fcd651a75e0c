package eu.vangnet.platform.edge;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.refusals.Problems;
import io.helidon.webserver.CloseConnectionException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A client that went away in the middle of its body: nobody reads the answer, nothing is logged.
 */
@Provider
public class ConnectionFailureMapper implements ExceptionMapper<CloseConnectionException> {

  @Override
  public Response toResponse(CloseConnectionException failure) {
    return Problems.response(new ProblemException(ProblemType.MALFORMED_REQUEST));
  }
}
