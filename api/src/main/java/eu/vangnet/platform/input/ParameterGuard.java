package eu.vangnet.platform.input;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks path, query and headers. What cannot be an identifier answers like an identifier that
 * nobody has, so that its form tells nothing; everything else is told at once.
 */
final class ParameterGuard implements ContainerRequestFilter {
  /**
   * Headers whose absence or wrong value is a problem type of its own, or is overlooked on purpose.
   */
  private static final Set<String> ELSEWHERE = Set.of("Purpose", "Traceparent", "Accept-Language");

  private static final int LONGEST_NAME = 60;

  private final List<ParameterContract> path;
  private final List<ParameterContract> query;
  private final List<ParameterContract> headers;

  ParameterGuard(OperationContract contract) {
    this.path = contract.in("path");
    this.query = contract.in("query");
    this.headers =
        contract.in("header").stream()
            .filter(parameter -> !ELSEWHERE.contains(parameter.name()))
            .toList();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    checkPath(request);
    List<Violation> violations = new ArrayList<>(query(request));
    violations.addAll(headers(request));
    if (!violations.isEmpty()) {
      throw new ProblemException(
          ProblemType.INVALID_INPUT, violations.stream().limit(InputLimits.VIOLATIONS).toList());
    }
  }

  private void checkPath(ContainerRequestContext request) {
    for (ParameterContract parameter : path) {
      List<String> sent =
          request.getUriInfo().getPathParameters().getOrDefault(parameter.name(), List.of());
      if (!parameter.violations(sent).isEmpty()) {
        throw new ProblemException(ProblemType.NOT_FOUND);
      }
    }
  }

  private List<Violation> query(ContainerRequestContext request) {
    Set<String> unknown = new TreeSet<>(request.getUriInfo().getQueryParameters().keySet());
    List<Violation> violations = new ArrayList<>();
    for (ParameterContract parameter : query) {
      unknown.remove(parameter.name());
      violations.addAll(
          parameter.violations(
              request.getUriInfo().getQueryParameters().getOrDefault(parameter.name(), List.of())));
    }
    for (String name : unknown) {
      String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
      violations.add(Violation.query(shown, "unknown", "is not a parameter of this operation"));
    }
    return violations;
  }

  private List<Violation> headers(ContainerRequestContext request) {
    List<Violation> violations = new ArrayList<>();
    for (ParameterContract parameter : headers) {
      List<String> sent = request.getHeaders().getOrDefault(parameter.name(), List.of());
      if (!sent.isEmpty()) {
        violations.addAll(parameter.violations(sent));
      }
    }
    return violations;
  }
}
