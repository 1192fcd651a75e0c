package eu.vangnet.platform.edge;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a closing tenant leaves open: for a while reading, and to the end what it needs to take its
 * data out and to be erased. Every server knows within two seconds that a tenant is closing: that
 * old is its copy of the registry at most. Thread-safe.
 */
@Singleton
public class ClosingTenants {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<Right> TO_THE_END =
      EnumSet.of(
          Right.SELF_READ,
          Right.JOB_READ,
          Right.RESOLUTION_READ,
          Right.RESOLUTION_ASK,
          Right.RESOLUTION_APPROVE,
          Right.EXPORT_FETCH);

  private final Tenants tenants;
  private final Clock clock;

  /** Asks the registry. */
  @Inject
  public ClosingTenants(Tenants tenants, Clock clock) {
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * Passes unless the caller's tenant is closing and does not leave this open.
   *
   * @throws ProblemException 403 saying until when what is open
   */
  void require(Principal caller, Right right, String method) {
    Optional<Tenant> closing =
        tenants
            .find(caller.tenant())
            .filter(tenant -> tenant.status() == TenantStatus.CLOSING)
            .filter(tenant -> !TO_THE_END.contains(right));
    if (closing.isEmpty()) {
      return;
    }
    Instant readable = closing.get().readableUntil().orElse(Instant.EPOCH);
    // By a right that only reads, a POST makes a link to what is read.
    boolean reads = READING.contains(method) || right.reads();
    if (!reads || !clock.instant().isBefore(readable)) {
      throw new ProblemException(
          ProblemType.TENANT_RESTS,
          "The tenant of the token is closing. It can be read until "
              + readable
              + "; beyond that it can be exported and erased at /v1/resolutions.");
    }
  }
}
