package eu.vangnet.platform.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.vangnet.platform.Sha256;
import eu.vangnet.platform.edge.TokenVerifier.Verified;
import eu.vangnet.security.Principal;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.Issuers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Verifies each token once and remembers it by its digest until it expires.
 *
 * <p>A remembered token counts only while the registry still shows the very issuer it was verified
 * against. The registry is at most seconds old, so a key, an algorithm or a tenant that is taken
 * from an issuer is refused within seconds too.
 */
@Singleton
class AccessTokens {
  private static final int MOST = 20_000;

  private final TokenVerifier verifier;
  private final Issuers issuers;
  private final Clock clock;
  private final Cache<String, Verified> verified =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofMinutes(10)).build();

  @Inject
  AccessTokens(Issuers issuers, Clock clock) {
    this.verifier = new TokenVerifier(issuers, clock);
    this.issuers = issuers;
    this.clock = clock;
  }

  /** The caller of a token that was verified before and still holds; costs no signature check. */
  Optional<Principal> remembered(String token) {
    return Optional.ofNullable(verified.getIfPresent(digest(token)))
        .filter(this::stillHolds)
        .map(Verified::principal);
  }

  /**
   * The caller whom a token names that is seen for the first time.
   *
   * @throws TokenRefused when it is not valid
   */
  Principal verify(String token) throws TokenRefused {
    Verified fresh = verifier.verify(token);
    verified.put(digest(token), fresh);
    return fresh.principal();
  }

  private boolean stillHolds(Verified known) {
    Optional<Issuer> now = issuers.find(known.issuer().url());
    boolean inTime =
        clock
            .instant()
            .isBefore(known.principal().expiresAt().plusSeconds(AccessTokenClaims.LEEWAY_SECONDS));
    return inTime && now.filter(known.issuer()::equals).isPresent();
  }

  private static String digest(String token) {
    return HexFormat.of().formatHex(Sha256.of(token));
  }
}
