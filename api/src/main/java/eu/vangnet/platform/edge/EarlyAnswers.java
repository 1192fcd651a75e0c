package eu.vangnet.platform.edge;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.refusals.Problems;
import io.helidon.http.DirectHandler;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * The answers that the web server gives by itself: to what is no HTTP, too large, or leads nowhere.
 * They are problems with the standard headers like all others and repeat nothing that was sent.
 */
final class EarlyAnswers implements DirectHandler {
  private static final HeaderName TRACEPARENT = HeaderNames.create("traceparent");

  private final StandardHeaders standard;
  private final RateLimiter limiter;
  private final InetAddress address;
  private final long largestBody;

  private EarlyAnswers(
      StandardHeaders standard, RateLimiter limiter, InetAddress address, long largestBody) {
    this.standard = standard;
    this.limiter = limiter;
    this.address = address;
    this.largestBody = largestBody;
  }

  /** The answers on one connection. */
  static DirectHandlers on(
      InetAddress address, long largestBody, StandardHeaders standard, RateLimiter limiter) {
    EarlyAnswers answers = new EarlyAnswers(standard, limiter, address, largestBody);
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    for (EventType event : EventType.values()) {
      handlers.addHandler(event, answers);
    }
    return handlers.build();
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType event,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    boolean inRequest = RequestContext.CURRENT.isBound();
    ProblemException problem = problem(type(status.code(), inRequest));
    Trace trace = trace(request, inRequest);
    TransportResponse.Builder answer =
        TransportResponse.builder()
            .status(Status.create(problem.type().status()))
            .headers(headers)
            .keepAlive(event.keepAlive() && inRequest);
    answer.header(HeaderNames.CONTENT_TYPE, Problems.MEDIA_TYPE);
    if (!inRequest) {
      standardHeaders(request, trace).forEach(answer::header);
    }
    boolean head = request.method().equals("HEAD");
    return head ? answer.build() : answer.entity(json(problem, trace)).build();
  }

  private ProblemException problem(ProblemType type) {
    return type == ProblemType.BODY_TOO_LARGE
        ? new ProblemException(type, "Send at most " + largestBody + " bytes.")
        : new ProblemException(type);
  }

  private static byte[] json(ProblemException problem, Trace trace) {
    return Problems.json(problem, trace.traceId());
  }

  private List<Header> standardHeaders(TransportRequest request, Trace trace) {
    Optional<String> origin = request.headers().first(HeaderNames.ORIGIN);
    return standard.of(origin, false, trace, limiter.take(address));
  }

  /** Within a request the filter has begun the trace and set its headers. */
  private static Trace trace(TransportRequest request, boolean inRequest) {
    if (inRequest) {
      RequestContext context = RequestContext.current();
      return new Trace(context.traceId(), context.requestId(), "00");
    }
    return Trace.of(request.headers().first(TRACEPARENT));
  }

  /** Before a request has begun only the client can have failed. */
  private static ProblemType type(int status, boolean inRequest) {
    return switch (status) {
      case 404 -> ProblemType.NOT_FOUND;
      case 405 -> ProblemType.METHOD_NOT_ALLOWED;
      case 406 -> ProblemType.NOT_ACCEPTABLE;
      case 413 -> ProblemType.BODY_TOO_LARGE;
      case 414 -> ProblemType.URI_TOO_LONG;
      case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
      case 431 -> ProblemType.HEADERS_TOO_LARGE;
      case 503 -> ProblemType.UNAVAILABLE;
      default ->
          status >= 500 && inRequest ? ProblemType.INTERNAL_ERROR : ProblemType.MALFORMED_REQUEST;
    };
  }
}
