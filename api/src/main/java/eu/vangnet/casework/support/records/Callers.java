package eu.vangnet.casework.support.records;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.Right;
import java.util.Optional;

/** Who calls, as far as records of support ask for it. */
public final class Callers {
  private Callers() {}

  /** The partner organisation of the caller; empty for people of the tenant. */
  public static Optional<String> organisation() {
    return RequestContext.current().principalOrRefuse().organisation();
  }

  /** Whether the caller holds this right. */
  public static boolean hold(Right right) {
    return RequestContext.current().principalOrRefuse().holds(right);
  }

  /** The pseudonymous subject of the caller. */
  public static String subject() {
    return RequestContext.current().principalOrRefuse().subject();
  }
}
