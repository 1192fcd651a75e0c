package eu.vangnet.platform.edge;

import eu.vangnet.platform.capabilities.Capabilities;
import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.Principal;
import eu.vangnet.tenants.Revocable;
import eu.vangnet.tenants.Revocations;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says who calls, and takes the request from that caller's allowance. */
@Singleton
class Callers {
  private static final Logger LOG = LoggerFactory.getLogger(Callers.class);
  private static final String SCHEME = "bearer ";

  /**
   * What is known when the door has looked.
   *
   * @param principal the caller; empty without a token
   * @param capability what was presented instead of a token, where it opens the operation
   * @param allowance what the limiter said
   * @param token under which names the token can be revoked; none without a token
   * @param refusal why the request ends here
   */
  record Identified(
      Optional<Principal> principal,
      Optional<Capability> capability,
      Allowance allowance,
      Set<Revocable> token,
      Optional<ProblemException> refusal) {

    /** Nobody is known. */
    static Identified nobody(Allowance allowance, Optional<ProblemException> refusal) {
      return new Identified(Optional.empty(), Optional.empty(), allowance, Set.of(), refusal);
    }
  }

  private final AccessTokens tokens;
  private final Tenants tenants;
  private final Capabilities capabilities;
  private final RateLimiter limiter;
  private final ComposedRoles roles;
  private final Revocations revocations;

  @Inject
  Callers(
      AccessTokens tokens,
      Tenants tenants,
      Capabilities capabilities,
      RateLimiter limiter,
      ComposedRoles roles,
      Revocations revocations) {
    this.tokens = tokens;
    this.tenants = tenants;
    this.capabilities = capabilities;
    this.limiter = limiter;
    this.roles = roles;
    this.revocations = revocations;
  }

  /** A request to an operation that asks nobody who they are. */
  Identified anonymous(InetAddress address) {
    Allowance allowance = limiter.take(address);
    return Identified.nobody(allowance, tooMany(allowance));
  }

  /**
   * A request that may carry a token. A token that was not seen before costs a signature check and
   * therefore counts against the address too, so that made-up tokens cannot keep us busy.
   *
   * @param certificate thumbprint of the certificate that the client showed
   */
  Identified of(Optional<String> authorization, Optional<String> certificate, InetAddress address) {
    if (authorization.isEmpty()) {
      return anonymous(address);
    }
    Optional<String> token = bearer(authorization.get());
    Optional<Verified> known = token.flatMap(tokens::remembered);
    if (known.filter(good -> usable(good, certificate, address)).isPresent()) {
      return admitted(known.get());
    }
    Identified stranger = anonymous(address);
    if (stranger.refusal().isPresent()) {
      return stranger;
    }
    try {
      Verified fresh = tokens.verify(token.orElseThrow(() -> new TokenRefused("no bearer token")));
      if (!usable(fresh, certificate, address)) {
        throw new TokenRefused("revoked, or bound to another certificate or other networks");
      }
      return admitted(fresh);
    } catch (TokenRefused e) {
      LOG.debug("a token was refused: {}", e.getMessage());
      return Identified.nobody(stranger.allowance(), Optional.of(notAuthenticated(true)));
    } catch (ProblemException e) {
      return Identified.nobody(stranger.allowance(), Optional.of(e));
    }
  }

  /**
   * A request to an operation that a capability opens. A token beside it is not looked at, because
   * nobody is to be known here. The holder stays unknown to the limiter too, which counts by the
   * address, genuine or not, so that made-up capabilities cannot keep us busy.
   */
  Identified holding(Optional<String> presented, CapabilityOperation asked, InetAddress address) {
    Identified stranger = anonymous(address);
    if (stranger.refusal().isPresent()) {
      return stranger;
    }
    Optional<Capability> opened = presented.flatMap(text -> capabilities.open(text, asked));
    Optional<ProblemException> refusal =
        opened.isPresent() ? Optional.empty() : Optional.of(Capability.refused(asked));
    return new Identified(Optional.empty(), opened, stranger.allowance(), Set.of(), refusal);
  }

  /** The refusal of a request without a valid token. */
  static ProblemException notAuthenticated(boolean tokenSent) {
    ProblemType type = ProblemType.NOT_AUTHENTICATED;
    String challenge = "Bearer realm=\"vangnet\"" + (tokenSent ? ", error=\"invalid_token\"" : "");
    return new ProblemException(
        type, type.remedy(), List.of(), Map.of("WWW-Authenticate", challenge));
  }

  private boolean usable(Verified token, Optional<String> certificate, InetAddress address) {
    return token.mayBeUsedWith(certificate)
        && token.mayBeUsedFrom(address)
        && !revocations.holdsAny(token.revocable());
  }

  private Identified admitted(Verified token) {
    Principal principal = token.principal();
    Allowance allowance = limiter.take(principal);
    Optional<ProblemException> refusal = tooMany(allowance).or(() -> resting(principal));
    Principal caller = refusal.isPresent() ? principal : composed(token);
    return new Identified(
        Optional.of(caller), Optional.empty(), allowance, token.revocable(), refusal);
  }

  /** Asked with each request, so that a change of a role does not wait for a new token. */
  private Principal composed(Verified token) {
    Principal principal = token.principal();
    return token.otherRoles().isEmpty()
        ? principal
        : principal.with(roles.of(principal.tenant(), token.otherRoles()));
  }

  private Optional<ProblemException> resting(Principal principal) {
    Optional<Tenant> tenant = tenants.find(principal.tenant());
    TenantStatus status = tenant.map(Tenant::status).orElse(TenantStatus.ERASED);
    return switch (status) {
      // What a closing tenant leaves open depends on the operation.
      case ACTIVE, CLOSING -> Optional.empty();
      case ERASED -> Optional.of(notAuthenticated(true));
      case CREATED, SUSPENDED ->
          Optional.of(
              new ProblemException(
                  ProblemType.TENANT_RESTS,
                  "The tenant of the token is " + status.code() + " and serves nobody now."));
    };
  }

  private static Optional<ProblemException> tooMany(Allowance allowance) {
    if (allowance.granted()) {
      return Optional.empty();
    }
    ProblemType type = ProblemType.TOO_MANY_REQUESTS;
    String wait = Long.toString(allowance.retrySeconds());
    return Optional.of(
        new ProblemException(type, type.remedy(), List.of(), Map.of("Retry-After", wait)));
  }

  private static Optional<String> bearer(String authorization) {
    return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(authorization.substring(SCHEME.length()).strip())
        : Optional.empty();
  }
}
