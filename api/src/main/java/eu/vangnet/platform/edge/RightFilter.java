package eu.vangnet.platform.edge;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Needs;
import eu.vangnet.security.OpenToAll;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import eu.vangnet.security.Right;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Checks the right that an operation declares, before anything is looked up or even read from the
 * body: who lacks the right learns nothing about objects. An operation that declares nothing is
 * refused.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RightFilter implements ContainerRequestFilter {
  private static final String HEADER = "Purpose";

  private final ResourceInfo matched;

  /** Made by JAX-RS. */
  public RightFilter(@Context ResourceInfo matched) {
    this.matched = matched;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Method operation = matched.getResourceMethod();
    if (operation.isAnnotationPresent(OpenToAll.class)) {
      return;
    }
    Principal caller =
        RequestContext.current().principal().orElseThrow(() -> Callers.notAuthenticated(false));
    Needs needs = operation.getAnnotation(Needs.class);
    if (needs == null) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED, "The operation declares no right, so nobody holds it.");
    }
    check(caller, needs.right(), request.getHeaders().getOrDefault(HEADER, List.of()));
  }

  private static void check(Principal caller, Right right, List<String> sent) {
    if (!caller.holds(right)) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED,
          "The caller's roles do not hold the right " + right.code() + ".");
    }
    List<Purpose> accepted = right.purposes();
    if (accepted.isEmpty()) {
      return;
    }
    boolean stated =
        sent.size() == 1
            && RequestContext.current().purpose().filter(accepted::contains).isPresent();
    if (!stated) {
      String names = accepted.stream().map(Purpose::code).collect(Collectors.joining(", "));
      throw new ProblemException(
          ProblemType.PURPOSE_MISSING, "Send the header Purpose once, with one of: " + names + ".");
    }
  }
}
