package eu.vangnet.platform.messages;

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
import java.util.function.Predicate;

/** To whom the bound tenant can send. */
@Singleton
public class Receivers {
  /** They run the platform and work with nobody. */
  private static final Set<TenantKind> NONE_FOR = Set.of(TenantKind.OPERATOR, TenantKind.PROGRAMME);

  private final Tenants tenants;

  @Inject
  Receivers(Tenants tenants) {
    this.tenants = tenants;
  }

  /**
   * The tenant of that name.
   *
   * @param pointer to the name in the body
   * @throws ProblemException 400 in the same words for a name that nobody has and for a tenant that
   *     rests, is closing or erased, runs the platform, or is the current one
   */
  public TenantId require(String name, String pointer) {
    return require(name, pointer, kind -> !NONE_FOR.contains(kind));
  }

  /** As {@link #require}, and refuses in the same words a tenant that holds no cases. */
  public TenantId requireHoldingCases(String name, String pointer) {
    return require(name, pointer, TenantKind::holdsCases);
  }

  private TenantId require(String name, String pointer, Predicate<TenantKind> fits) {
    return TenantId.parse(name)
        .flatMap(tenants::find)
        .filter(tenant -> tenant.status() == TenantStatus.ACTIVE)
        .filter(tenant -> fits.test(tenant.kind()))
        .map(Tenant::id)
        .filter(id -> !id.equals(TenantContext.current()))
        .orElseThrow(
            () ->
                ProblemException.invalid(
                    Violation.body(pointer, "unknown", "must be another tenant that takes part")));
  }
}
