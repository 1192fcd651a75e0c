package eu.vangnet.load;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps one token per tenant and role and asks for a new one shortly before it expires. The expiry
 * is read from the token; one that cannot be read is kept for two minutes.
 */
final class FreshTokens {
  private static final Duration MARGIN = Duration.ofSeconds(60);
  private static final Duration WHEN_UNREADABLE = Duration.ofMinutes(2);
  private static final JsonMapper JSON = new JsonMapper();

  private record Holder(String tenant, String role) {}

  private record Held(String token, Instant renewAt) {}

  private final Tokens tokens;
  private final Clock clock;
  private final Map<Holder, Held> held = new ConcurrentHashMap<>();

  FreshTokens(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  String token(String tenant, String role) {
    return held.compute(
            new Holder(tenant, role),
            (holder, old) ->
                old != null && clock.instant().isBefore(old.renewAt) ? old : mint(holder))
        .token;
  }

  /** The server refused this token: the next call mints another one. */
  void forget(String tenant, String role, String refused) {
    held.computeIfPresent(
        new Holder(tenant, role), (holder, old) -> old.token.equals(refused) ? null : old);
  }

  private Held mint(Holder holder) {
    String token = tokens.token(holder.tenant, holder.role);
    return new Held(token, renewAt(token));
  }

  private Instant renewAt(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length == 3) {
      try {
        byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
        long expiry =
            JSON.readTree(new String(claims, StandardCharsets.UTF_8)).path("exp").asLong(0);
        if (expiry > 0) {
          return Instant.ofEpochSecond(expiry).minus(MARGIN);
        }
      } catch (IllegalArgumentException | JacksonException notReadable) {
        return clock.instant().plus(WHEN_UNREADABLE);
      }
    }
    return clock.instant().plus(WHEN_UNREADABLE);
  }
}
