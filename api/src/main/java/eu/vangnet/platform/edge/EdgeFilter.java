package eu.vangnet.platform.edge;

import eu.vangnet.platform.PresentedToken;
import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.platform.edge.Callers.Identified;
import eu.vangnet.platform.edge.OperationTable.Address;
import eu.vangnet.platform.journal.RequestJournal;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.refusals.ProblemMapper;
import eu.vangnet.platform.refusals.Problems;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.Principal;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
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
  private final TrustedProxies proxies;

  EdgeFilter(
      OperationTable operations, Callers callers, StandardHeaders headers, TrustedProxies proxies) {
    this.operations = operations;
    this.callers = callers;
    this.headers = headers;
    this.proxies = proxies;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    Request asked = Request.of(request, proxies);
    Address address = operations.at(asked.rawPath());
    boolean open = address.isOpen(asked.method());
    Identified caller = identify(asked, address);
    headers.of(asked.origin(), open, asked.trace(), caller.allowance()).forEach(response::header);
    Optional<ProblemException> refusal = caller.refusal().or(() -> refusal(asked, address, caller));
    if (refusal.isPresent()) {
      send(asked, response, refusal.get());
    } else if (asked.method().equals("OPTIONS")) {
      preflight(address, response);
    } else {
      proceed(chain, asked, caller);
    }
  }

  private Identified identify(Request asked, Address address) {
    try {
      if (address.isOpen(asked.method()) || asked.method().equals("OPTIONS")) {
        return callers.anonymous(asked.address());
      }
      Optional<CapabilityOperation> opened = address.capability(asked.method());
      return opened.isPresent()
          ? callers.holding(asked.shownFor(opened.get()), opened.get(), asked.address())
          : callers.of(asked.authorization(), asked.certificate(), asked.address());
    } catch (RuntimeException e) {
      return failed(asked, ProblemMapper.problemOf(e));
    }
  }

  private Identified failed(Request asked, ProblemException problem) {
    Allowance allowance = callers.anonymous(asked.address()).allowance();
    return Identified.nobody(allowance, Optional.of(problem));
  }

  /**
   * Deny by default: what is not open needs a caller or a capability; what is nowhere is absent.
   */
  private static Optional<ProblemException> refusal(
      Request asked, Address address, Identified caller) {
    boolean known = address.isKnown();
    boolean inside = known || asked.rawPath().equals("/v1") || asked.rawPath().startsWith("/v1/");
    boolean admitted =
        address.isOpen(asked.method())
            || asked.method().equals("OPTIONS")
            || caller.principal().isPresent()
            || caller.capability().isPresent();
    if (inside && !admitted) {
      return Optional.of(Callers.notAuthenticated(false));
    }
    boolean absent = asked.method().equals("OPTIONS") ? !known : !inside;
    if (absent || asked.isDressedUp()) {
      return Optional.of(new ProblemException(ProblemType.NOT_FOUND));
    }
    return asked.hasVagueContentType()
        ? Optional.of(new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE))
        : Optional.empty();
  }

  private void preflight(Address address, RoutingResponse response) {
    headers
        .ofPreflight(address.methods())
        .forEach((name, value) -> response.header(HeaderNames.create(name), value));
    response.status(Status.NO_CONTENT_204).send();
  }

  private static void proceed(FilterChain chain, Request asked, Identified caller) {
    RequestContext context =
        new RequestContext(
            caller.principal(),
            asked.trace().traceId(),
            asked.trace().spanId(),
            asked.purpose(),
            asked.method().equals("HEAD"));
    ScopedValue.Carrier bound =
        ScopedValue.where(RequestContext.CURRENT, context)
            .where(PresentedToken.CURRENT, new PresentedToken(caller.token()))
            .where(RequestJournal.CURRENT, new RequestJournal());
    ScopedValue.Carrier whole =
        caller.capability().map(held -> bound.where(Capability.CURRENT, held)).orElse(bound);
    Runnable work = () -> whole.run(chain::proceed);
    Optional<TenantId> tenant =
        caller
            .principal()
            .map(Principal::tenant)
            .or(() -> caller.capability().map(Capability::tenant));
    tenant.ifPresentOrElse(known -> TenantContext.run(known, work), work);
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
