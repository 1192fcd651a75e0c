package eu.vangnet.platform.edge;

import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.Purpose;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of a request that the door looks at.
 *
 * @param rawPath the address as it was sent, nothing decoded
 * @param address where it comes from
 * @param certificate thumbprint of the client's certificate, where it showed one
 */
record Request(
    String method,
    String rawPath,
    Optional<String> origin,
    Optional<String> authorization,
    Optional<String> capability,
    Optional<Purpose> purpose,
    Trace trace,
    Optional<String> contentType,
    InetAddress address,
    Optional<String> certificate) {
  private static final Pattern VAGUE = Pattern.compile("(?i)\\*|;\\s*q\\s*=");
  private static final HeaderName TRACEPARENT = HeaderNames.create("traceparent");
  private static final HeaderName PURPOSE = HeaderNames.create("Purpose");
  private static final HeaderName CAPABILITY = HeaderNames.create(Capability.HEADER);

  private static final HeaderName FORWARDED_FOR = HeaderNames.create("X-Forwarded-For");
  private static final HeaderName CLIENT_CERT = HeaderNames.create("Client-Cert");

  static Request of(ServerRequest request, TrustedProxies proxies) {
    InetAddress peer = ((InetSocketAddress) request.remotePeer().address()).getAddress();
    return new Request(
        request.prologue().method().text(),
        request.prologue().uriPath().rawPath(),
        request.headers().first(HeaderNames.ORIGIN),
        single(request, HeaderNames.AUTHORIZATION),
        single(request, CAPABILITY),
        request.headers().first(PURPOSE).map(String::strip).flatMap(Purpose::of),
        Trace.of(request.headers().first(TRACEPARENT)),
        request.headers().first(HeaderNames.CONTENT_TYPE),
        proxies.origin(peer, forwardedFor(request)),
        certificate(request, proxies.trusts(peer)));
  }

  /** Who ends TLS for us tells of the far side; its own certificate is not the client's. */
  private static Optional<String> certificate(ServerRequest request, boolean fromProxy) {
    return fromProxy
        ? single(request, CLIENT_CERT).flatMap(ClientCertificates::ofHeader)
        : ClientCertificates.ofConnection(request.remotePeer().tlsCertificates());
  }

  private static Optional<String> forwardedFor(ServerRequest request) {
    return request.headers().contains(FORWARDED_FOR)
        ? Optional.of(String.join(",", request.headers().get(FORWARDED_FOR).allValues()))
        : Optional.empty();
  }

  /**
   * The capability that is shown for an operation: in its header, or as a password by programs that
   * send no headers of ours.
   */
  Optional<String> shownFor(CapabilityOperation opened) {
    return opened.takesPassword()
        ? capability.or(() -> BasicPassword.of(authorization))
        : capability;
  }

  /** Whether the address has a form that no operation has, so that nothing can hide in it. */
  boolean isDressedUp() {
    return (rawPath.length() > 1 && rawPath.endsWith("/"))
        || rawPath.contains("//")
        || rawPath.contains(";")
        || rawPath.contains("/.")
        || !rawPath.startsWith("/");
  }

  /**
   * Whether it is said of a body that it may be of any type, or how much it is liked. Both are for
   * Accept; JAX-RS fails at them before it can be told how to answer.
   */
  boolean hasVagueContentType() {
    return contentType.filter(type -> VAGUE.matcher(type).find()).isPresent();
  }

  /** Two headers of a kind name nobody: which one would count? */
  private static Optional<String> single(ServerRequest request, HeaderName name) {
    if (!request.headers().contains(name)) {
      return Optional.empty();
    }
    var header = request.headers().get(name);
    return Optional.of(header.valueCount() == 1 ? header.get() : "");
  }
}
