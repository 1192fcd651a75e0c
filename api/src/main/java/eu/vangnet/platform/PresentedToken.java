package eu.vangnet.platform;

import eu.vangnet.tenants.Revocable;
import java.util.Set;

/**
 * The token that a request came with, for answers that take long: whoever writes one asks again and
 * again whether the token still counts.
 *
 * @param names under which it can be revoked; none where no token was needed
 */
public record PresentedToken(Set<Revocable> names) {
  /** Bound by the edge for the length of a request. */
  public static final ScopedValue<PresentedToken> CURRENT = ScopedValue.newInstance();

  /** Copies the names. */
  public PresentedToken {
    names = Set.copyOf(names);
  }

  /**
   * That of the request that the calling thread serves.
   *
   * @throws IllegalStateException outside a request
   */
  public static PresentedToken current() {
    return CURRENT.orElseThrow(() -> new IllegalStateException("no request is bound"));
  }
}
