package eu.vangnet.platform.capabilities;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.tenants.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a genuine capability says.
 *
 * @param tenant the tenant that issued it and in which it counts
 * @param operation the one operation that it opens
 * @param object the one object that it opens
 * @param serial random, the name of this single capability; known to its holder only
 * @param expiresAt from then on it opens nothing, in whole seconds
 */
public record Capability(
    TenantId tenant, CapabilityOperation operation, UUID object, UUID serial, Instant expiresAt) {

  /** The header that carries it. */
  public static final String HEADER = "Capability";

  /** Bound by the edge for the length of a request that was opened by one. */
  public static final ScopedValue<Capability> CURRENT = ScopedValue.newInstance();

  private static final Map<String, String> CHALLENGE =
      Map.of("WWW-Authenticate", HEADER + " realm=\"vangnet\"");

  private static final Map<String, String> WITH_PASSWORD =
      Map.of("WWW-Authenticate", HEADER + " realm=\"vangnet\", Basic realm=\"vangnet\"");

  /** The capability that opened the current request; refused where none did. */
  public static Capability current() {
    if (!CURRENT.isBound()) {
      throw refused();
    }
    return CURRENT.get();
  }

  /**
   * The one refusal. A capability that is missing, forged, expired, used, of another tenant or for
   * something else answers the same, so that nobody learns from trying.
   */
  public static ProblemException refused() {
    return refused(CHALLENGE);
  }

  /** The same for an operation, which asks for a password too where it takes one. */
  public static ProblemException refused(CapabilityOperation asked) {
    return refused(asked.takesPassword() ? WITH_PASSWORD : CHALLENGE);
  }

  private static ProblemException refused(Map<String, String> challenge) {
    ProblemType type = ProblemType.CAPABILITY_REFUSED;
    return new ProblemException(type, type.remedy(), List.of(), challenge);
  }
}
