package eu.vangnet.platform.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.vangnet.platform.Sha256;
import eu.vangnet.tenants.Issuer;
import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.TenantId;
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
 * from an issuer is refused within seconds too. Where the issuer serves its keys itself, it counts
 * only as long as those keys are kept.
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

  /** A token that was verified before and still holds; costs no signature check. */
  Optional<Verified> remembered(String token) {
    return Optional.ofNullable(verified.getIfPresent(digest(token))).filter(this::stillHolds);
  }

  /**
   * Verifies a token that is seen for the first time.
   *
   * @throws TokenRefused when it is not valid
   */
  Verified verify(String token) throws TokenRefused {
    Verified fresh = verifier.verify(token);
    verified.put(digest(token), fresh);
    return fresh;
  }

  /** Nothing is remembered of the tenant's callers. */
  void forget(TenantId tenant) {
    verified.asMap().values().removeIf(known -> known.principal().tenant().equals(tenant));
    verifier.forget(tenant);
  }

  /** Whether a token of the tenant is remembered. */
  boolean remembers(TenantId tenant) {
    return verified.asMap().values().stream()
        .anyMatch(known -> known.principal().tenant().equals(tenant));
  }

  private boolean stillHolds(Verified known) {
    Optional<Issuer> now = issuers.find(known.issuer().url());
    boolean inTime =
        clock
            .instant()
            .isBefore(known.principal().expiresAt().plusSeconds(AccessTokenClaims.LEEWAY_SECONDS));
    return inTime && keysStand(known) && now.filter(known.issuer()::equals).isPresent();
  }

  /** Of keys that the issuer serves itself the registry does not tell when one is taken away. */
  private boolean keysStand(Verified known) {
    return known.issuer().jwksUri().isEmpty()
        || clock.instant().isBefore(known.at().plus(IssuerKeys.KEPT));
  }

  private static String digest(String token) {
    return HexFormat.of().formatHex(Sha256.of(token));
  }
}
