package eu.vangnet.platform.edge;

import eu.vangnet.platform.ApiVersion;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
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
      "API-Version, Content-Disposition, Deprecation, ETag, Link, Location, RateLimit-Limit, RateLimit-Remaining,"
          + " RateLimit-Reset, Retry-After, Sunset, Traceparent";
  private static final String ACCEPTED =
      "Accept-Language, Authorization, Capability, Content-Type, File-Name, Idempotency-Key, If-Match,"
          + " If-None-Match, Purpose, Traceparent";

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
  Map<String, String> of(Optional<String> origin, boolean open, Trace trace, Allowance allowance) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("API-Version", ApiVersion.CURRENT);
    headers.put("Traceparent", trace.header());
    headers.put("Cache-Control", "no-store");
    headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("RateLimit-Limit", Long.toString(allowance.limit()));
    headers.put("RateLimit-Remaining", Long.toString(allowance.remaining()));
    headers.put("RateLimit-Reset", Long.toString(allowance.resetSeconds()));
    headers.put("Access-Control-Allow-Origin", open ? "*" : allowed(origin));
    headers.put("Access-Control-Expose-Headers", EXPOSED);
    if (!open) {
      headers.put("Vary", "Origin, Accept-Language");
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
