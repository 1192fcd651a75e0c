package eu.vangnet.platform.edge;

import eu.vangnet.platform.ApiVersion;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The headers that every answer carries, whoever makes it.
 *
 * <p>Data may be read by pages of the configured origins only. The header {@code
 * Access-Control-Allow-Origin} is there on every answer all the same, because the contract declares
 * it: for any other page it names this service's own origin, which lets no foreign page in. Never
 * {@code null}: a sandboxed frame has that origin.
 */
@Singleton
class StandardHeaders {
  private static final String EXPOSED =
      "API-Version, Content-Disposition, Deprecation, ETag, Link, Location, RateLimit-Limit,"
          + " RateLimit-Remaining, RateLimit-Reset, Retry-After, Sunset, Traceparent";
  private static final String ACCEPTED =
      "Accept-Language, Authorization, Capability, Content-Type, File-Name, Idempotency-Key,"
          + " If-Match, If-None-Match, Purpose, Traceparent";

  private static final HeaderName TRACEPARENT = HeaderNames.create("Traceparent");
  private static final HeaderName LIMIT = HeaderNames.create("RateLimit-Limit");
  private static final HeaderName REMAINING = HeaderNames.create("RateLimit-Remaining");
  private static final HeaderName RESET = HeaderNames.create("RateLimit-Reset");
  private static final HeaderName READERS = HeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN;

  /** The same on every answer; made once. */
  private static final List<Header> SAME =
      List.of(
          HeaderValues.createCached("API-Version", ApiVersion.CURRENT),
          HeaderValues.createCached("Cache-Control", "no-store"),
          HeaderValues.createCached(
              "Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
          HeaderValues.createCached("X-Content-Type-Options", "nosniff"),
          HeaderValues.createCached("X-Frame-Options", "DENY"),
          HeaderValues.createCached("Referrer-Policy", "no-referrer"),
          HeaderValues.createCached("Access-Control-Expose-Headers", EXPOSED));

  private static final Header VARY = HeaderValues.createCached("Vary", "Origin, Accept-Language");
  private static final Header ALL = HeaderValues.createCached(READERS, "*");

  private final String own;
  private final Set<String> origins;

  @Inject
  StandardHeaders(EdgeSettings settings) {
    this.own = settings.origin();
    this.origins = Set.copyOf(settings.origins());
  }

  /**
   * The headers of an answer.
   *
   * @param origin the origin of the caller's page, where the caller is a page
   * @param open whether the operation is open to all, and so to every page
   */
  List<Header> of(Optional<String> origin, boolean open, Trace trace, Allowance allowance) {
    List<Header> headers = new ArrayList<>(SAME);
    headers.add(HeaderValues.create(TRACEPARENT, trace.header()));
    headers.add(HeaderValues.create(LIMIT, Long.toString(allowance.limit())));
    headers.add(HeaderValues.create(REMAINING, Long.toString(allowance.remaining())));
    headers.add(HeaderValues.create(RESET, Long.toString(allowance.resetSeconds())));
    headers.add(open ? ALL : HeaderValues.create(READERS, allowed(origin)));
    if (!open) {
      headers.add(VARY);
    }
    return headers;
  }

  /** What a browser asks before it sends a request of a foreign page. */
  Map<String, String> ofPreflight(Set<String> methods) {
    String all = String.join(", ", methods);
    return Map.of(
        "Allow", all,
        "Access-Control-Allow-Methods", all,
        "Access-Control-Allow-Headers", ACCEPTED,
        "Access-Control-Max-Age", "600");
  }

  private String allowed(Optional<String> origin) {
    return origin.filter(origins::contains).orElse(own);
  }
}
