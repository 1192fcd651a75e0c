package eu.vangnet.tenancy;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.tenants.NewTenant;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which entries of the register the caller's own tenant may touch, whatever rights its tokens hold:
 * the operator and the programme all, a national co-ordinator those of its country that do the
 * work, anybody else the own one. Thread-safe.
 */
@Singleton
class Reach {
  private static final Set<TenantKind> EVERYWHERE =
      EnumSet.of(TenantKind.OPERATOR, TenantKind.PROGRAMME);

  private static final Set<TenantKind> CO_ORDINATED =
      EnumSet.of(
          TenantKind.MUNICIPALITY,
          TenantKind.JOINT_STRUCTURE,
          TenantKind.COUNSELLING_CENTRE,
          TenantKind.TRAINING_PROVIDER);

  private final Tenants tenants;

  @Inject
  Reach(Tenants tenants) {
    this.tenants = tenants;
  }

  /** Whether the caller may know the tenant's entry: the own one in any case. */
  boolean covers(Tenant tenant) {
    return tenant.id().equals(own()) || isCovered(tenant.kind(), tenant.country());
  }

  /**
   * Passes for a tenant that the caller may make.
   *
   * @throws ProblemException 403 beyond the caller's reach
   */
  void requireEnrolment(NewTenant wanted) {
    if (!isCovered(wanted.kind(), wanted.country())) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED,
          "The operator makes tenants; a national co-ordinator those of its own country that are no"
              + " co-ordinator, programme or operator.");
    }
  }

  /**
   * Whether what the caller makes counts in reports at once. Who could make tenants of a country
   * that count would sit on all sides of the rule that nobody knows the figures of another.
   */
  boolean admits() {
    return tenants.find(own()).filter(own -> EVERYWHERE.contains(own.kind())).isPresent();
  }

  /**
   * Passes for a tenant that the caller may let rest or serve again.
   *
   * @throws ProblemException 403 for the own one: nobody would be left to undo it
   */
  void requireMove(Tenant tenant) {
    if (tenant.id().equals(own())) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED, "A tenant does not let itself rest: nobody could undo it.");
    }
  }

  private boolean isCovered(TenantKind kind, String country) {
    return tenants
        .find(own())
        .filter(
            own ->
                EVERYWHERE.contains(own.kind())
                    || (own.kind() == TenantKind.NATIONAL_COORDINATOR
                        && own.country().equals(country)
                        && CO_ORDINATED.contains(kind)))
        .isPresent();
  }

  private static TenantId own() {
    return RequestContext.current().principalOrRefuse().tenant();
  }
}
