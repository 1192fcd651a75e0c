package eu.vangnet.platform;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import java.util.Optional;

/**
 * The facts of one request, bound once at the edge and inherited by nothing.
 *
 * @param principal who calls; empty on operations that are open to all
 * @param traceId W3C trace id, 32 hexadecimal digits
 * @param requestId the span of this request, 16 hexadecimal digits
 * @param purpose what the {@code Purpose} header says
 * @param headersOnly whether the caller asks for the headers of an answer alone (HEAD), which uses
 *     nothing up
 */
public record RequestContext(
    Optional<Principal> principal,
    String traceId,
    String requestId,
    Optional<Purpose> purpose,
    boolean headersOnly) {

  /** Bound by the edge for the length of a request. */
  public static final ScopedValue<RequestContext> CURRENT = ScopedValue.newInstance();

  /** The facts of a request for a whole answer. */
  public RequestContext(
      Optional<Principal> principal, String traceId, String requestId, Optional<Purpose> purpose) {
    this(principal, traceId, requestId, purpose, false);
  }

  /**
   * The request that the calling thread serves.
   *
   * @throws IllegalStateException outside a request
   */
  public static RequestContext current() {
    return CURRENT.orElseThrow(() -> new IllegalStateException("no request is bound"));
  }

  /** The caller, or a refusal with 401 where nobody is known. */
  public Principal principalOrRefuse() {
    return principal.orElseThrow(() -> new ProblemException(ProblemType.NOT_AUTHENTICATED));
  }
}
