package eu.vangnet.platform.edge;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.edge.Callers.Identified;
import eu.vangnet.platform.journal.RequestJournal;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.refusals.ProblemMapper;
import eu.vangnet.platform.refusals.Problems;
import eu.vangnet.security.Principal;
import eu.vangnet.tenants.TenantContext;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.Optional;

/**
 * What every request passes before it reaches JAX-RS. It stands in front of it, because scoped
 * values must be bound around the whole call, streamed answers included.
 */
final class EdgeFilter implements Filter {
  private final OperationTable operations;
  private final Callers callers;
  private final StandardHeaders headers;

  EdgeFilter(OperationTable operations, Callers callers, StandardHeaders headers) {
    this.operations = operations;
    this.callers = callers;
    this.headers = headers;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    Request asked = Request.of(request);
    boolean open = operations.isOpen(asked.method(), asked.rawPath());
    Identified caller = identify(asked, open);
    headers
        .of(asked.origin(), open, asked.trace(), caller.allowance())
        .forEach((name, value) -> response.header(HeaderNames.create(name), value));
    Optional<ProblemException> refusal = caller.refusal().or(() -> refusal(asked, open, caller));
    if (refusal.isPresent()) {
      send(asked, response, refusal.get());
    } else if (asked.method().equals("OPTIONS")) {
      preflight(asked, response);
    } else {
      proceed(chain, asked, caller.principal());
    }
  }

  private Identified identify(Request asked, boolean open) {
    try {
      return open || asked.method().equals("OPTIONS")
          ? callers.anonymous(asked.address())
          : callers.of(asked.authorization(), asked.address());
    } catch (RuntimeException e) {
      return failed(asked, ProblemMapper.problemOf(e));
    }
  }

  private Identified failed(Request asked, ProblemException problem) {
    Allowance allowance = callers.anonymous(asked.address()).allowance();
    return new Identified(Optional.empty(), allowance, Optional.of(problem));
  }

  /** Deny by default: what is not open needs a caller, and what is nowhere is not found. */
  private Optional<ProblemException> refusal(Request asked, boolean open, Identified caller) {
    boolean known = operations.knows(asked.rawPath());
    boolean inside = known || asked.rawPath().equals("/v1") || asked.rawPath().startsWith("/v1/");
    boolean nobody = caller.principal().isEmpty() && !open && !asked.method().equals("OPTIONS");
    if (inside && nobody) {
      return Optional.of(Callers.notAuthenticated(false));
    }
    boolean absent = asked.method().equals("OPTIONS") ? !known : !inside;
    return absent || asked.isDressedUp()
        ? Optional.of(new ProblemException(ProblemType.NOT_FOUND))
        : Optional.empty();
  }

  private void preflight(Request asked, RoutingResponse response) {
    headers
        .ofPreflight(operations.methods(asked.rawPath()))
        .forEach((name, value) -> response.header(HeaderNames.create(name), value));
    response.status(Status.NO_CONTENT_204).send();
  }

  private static void proceed(FilterChain chain, Request asked, Optional<Principal> principal) {
    RequestContext context =
        new RequestContext(
            principal, asked.trace().traceId(), asked.trace().spanId(), asked.purpose());
    ScopedValue.Carrier bound =
        ScopedValue.where(RequestContext.CURRENT, context)
            .where(RequestJournal.CURRENT, new RequestJournal());
    Runnable work = () -> bound.run(chain::proceed);
    principal.ifPresentOrElse(caller -> TenantContext.run(caller.tenant(), work), work);
  }

  private static void send(Request asked, RoutingResponse response, ProblemException problem) {
    response.status(problem.type().status());
    problem.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
    response.header(HeaderNames.CONTENT_TYPE, Problems.MEDIA_TYPE);
    if (asked.method().equals("HEAD")) {
      response.send();
    } else {
      response.send(Problems.json(problem, asked.trace().traceId()));
    }
  }
}
