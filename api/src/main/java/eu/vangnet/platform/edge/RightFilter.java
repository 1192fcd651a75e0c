package eu.vangnet.platform.edge;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Needs;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks the right of one operation before anything is looked up or even read from the body: who
 * lacks the right learns nothing about objects.
 */
@Priority(Priorities.AUTHORIZATION)
final class RightFilter implements ContainerRequestFilter {
  private static final String HEADER = "Purpose";

  private final Optional<Needs> needed;
  private final StepUp stepUp;
  private final ClosingTenants closing;

  RightFilter(Optional<Needs> needed, StepUp stepUp, ClosingTenants closing) {
    this.needed = needed;
    this.stepUp = stepUp;
    this.closing = closing;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Principal caller =
        RequestContext.current().principal().orElseThrow(() -> Callers.notAuthenticated(false));
    Needs needs =
        needed.orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_ALLOWED,
                    "The operation declares no right, so nobody holds it."));
    Right right = needs.right();
    if (!caller.holds(right)) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED,
          "The caller's roles do not hold the right " + right.code() + ".");
    }
    closing.require(caller, right, request.getMethod());
    if (needs.stepUp()) {
      stepUp.require(caller);
    }
    checkPurpose(right.purposes(), request.getHeaders().getOrDefault(HEADER, List.of()));
  }

  private static void checkPurpose(List<Purpose> accepted, List<String> sent) {
    boolean stated =
        sent.size() == 1
            && RequestContext.current().purpose().filter(accepted::contains).isPresent();
    if (!accepted.isEmpty() && !stated) {
      String names = accepted.stream().map(Purpose::code).collect(Collectors.joining(", "));
      throw new ProblemException(
          ProblemType.PURPOSE_MISSING, "Send the header Purpose once, with one of: " + names + ".");
    }
  }
}
