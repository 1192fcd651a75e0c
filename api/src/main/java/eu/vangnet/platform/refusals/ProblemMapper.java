package eu.vangnet.platform.refusals;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.tenants.KeyUnavailable;
import eu.vangnet.tenants.NoConnection;
import eu.vangnet.tenants.TenantUnavailable;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glassfish.jersey.message.internal.HeaderValueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever a request ended with into a problem. What is not expected is logged in full on the
 * server and answered with nothing but the trace id.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

  /** Lock wait time-out, deadlock, and a lock that was not to be waited for. */
  private static final Set<Integer> LOCKED = Set.of(1205, 1213, 3572);

  @Override
  public Response toResponse(Throwable failure) {
    return Problems.response(problemOf(failure));
  }

  /** The problem that tells a client of a failure; what nobody foresaw is logged here. */
  public static ProblemException problemOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Optional<ProblemException> known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
    }
    if (failure instanceof WebApplicationException web) {
      return ofJaxRs(web);
    }
    LOG.error("a request failed unexpectedly", failure);
    return new ProblemException(ProblemType.INTERNAL_ERROR);
  }

  /** What tells by itself which problem it is. */
  private static Optional<ProblemException> known(Throwable cause) {
    return Optional.ofNullable(
        switch (cause) {
          case ProblemException problem -> problem;
          case NoConnection _ -> busy();
          case TenantUnavailable _ -> busy();
          case HeaderValueException _ -> new ProblemException(ProblemType.MALFORMED_REQUEST);
          case KeyUnavailable refused -> keyless(refused);
          case OptimisticLockException _ -> new ProblemException(ProblemType.PRECONDITION_FAILED);
          case SQLIntegrityConstraintViolationException _ ->
              new ProblemException(
                  ProblemType.CONFLICT,
                  "Another request stored the same thing at the same moment; repeat this one.");
          case SQLException failed when passing(failed) -> busy();
          default -> null;
        });
  }

  /** A lock or a lost connection: nothing was half-written, and later it works. */
  private static boolean passing(SQLException failed) {
    boolean lost = failed.getSQLState() != null && failed.getSQLState().startsWith("08");
    return lost || LOCKED.contains(failed.getErrorCode());
  }

  private static ProblemException keyless(KeyUnavailable refused) {
    LOG.warn("a request was refused: {}", refused.getMessage());
    ProblemType type = ProblemType.KEY_UNAVAILABLE;
    return new ProblemException(type, type.remedy(), List.of(), Map.of("Retry-After", "60"));
  }

  private static ProblemException busy() {
    ProblemType type = ProblemType.UNAVAILABLE;
    return new ProblemException(type, type.remedy(), List.of(), Map.of("Retry-After", "2"));
  }

  private static ProblemException ofJaxRs(WebApplicationException failure) {
    int status = failure.getResponse().getStatus();
    if (failure instanceof NotAllowedException) {
      String allow =
          failure.getResponse().getAllowedMethods().stream()
              .sorted()
              .collect(Collectors.joining(", "));
      ProblemType type = ProblemType.METHOD_NOT_ALLOWED;
      return new ProblemException(type, type.remedy(), List.of(), Map.of("Allow", allow));
    }
    return new ProblemException(
        switch (status) {
          case 404 -> ProblemType.NOT_FOUND;
          case 406 -> ProblemType.NOT_ACCEPTABLE;
          case 413 -> ProblemType.BODY_TOO_LARGE;
          case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
          default -> status < 500 ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL_ERROR;
        });
  }
}
