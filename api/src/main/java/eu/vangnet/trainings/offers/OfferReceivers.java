package eu.vangnet.trainings.offers;

import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.TenantStatus;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/** To whom a course can be offered. */
@Singleton
class OfferReceivers {
  /** They run the platform and teach nobody. */
  private static final Set<TenantKind> NONE_FOR = Set.of(TenantKind.OPERATOR, TenantKind.PROGRAMME);

  private final Tenants tenants;

  @Inject
  OfferReceivers(Tenants tenants) {
    this.tenants = tenants;
  }

  /**
   * The tenant of that name.
   *
   * @throws ProblemException 400 in the same words for a name that nobody has and for a tenant that
   *     rests, is closing or erased, runs the platform, or is the current one
   */
  TenantId require(String name) {
    return TenantId.parse(name)
        .flatMap(tenants::find)
        .filter(tenant -> tenant.status() == TenantStatus.ACTIVE)
        .filter(tenant -> !NONE_FOR.contains(tenant.kind()))
        .map(Tenant::id)
        .filter(id -> !id.equals(TenantContext.current()))
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    Violation.body(
                        "/tenant", "unknown", "must be another tenant that takes part")));
  }
}
