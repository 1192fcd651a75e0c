package eu.vangnet.platform.resources;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.tenants.TenantKind;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * What reaches beyond one tenant is for tenants of the kind that is there for it, whatever roles
 * the caller's token names: an issuer says which roles its own people have, so a role alone must
 * never give anything over others. Thread-safe.
 */
@Singleton
public class OwnKind {
  private final Tenants tenants;

  /** Looks in the register. */
  @Inject
  public OwnKind(Tenants tenants) {
    this.tenants = tenants;
  }

  /**
   * Passes for people of the programme.
   *
   * @throws ProblemException 403 for all others
   */
  public void requireProgramme() {
    require(TenantKind.PROGRAMME);
  }

  /**
   * Passes for people of the operator.
   *
   * @throws ProblemException 403 for all others
   */
  public void requireOperator() {
    require(TenantKind.OPERATOR);
  }

  private void require(TenantKind kind) {
    boolean fits =
        tenants
            .find(RequestContext.current().principalOrRefuse().tenant())
            .filter(own -> own.kind() == kind)
            .isPresent();
    if (!fits) {
      throw new ProblemException(
          ProblemType.NOT_ALLOWED,
          "Only a tenant of the kind \"" + kind.code() + "\" does this, whatever role is held.");
    }
  }
}
