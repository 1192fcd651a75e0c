package eu.vangnet.tenants;

import java.util.Arrays;
import java.util.Optional;

/** What a tenant is. Only some kinds hold cases; the others have no tables for them at all. */
public enum TenantKind {
  MUNICIPALITY("municipality", true),
  JOINT_STRUCTURE("jointStructure", true),
  COUNSELLING_CENTRE("counsellingCentre", true),
  TRAINING_PROVIDER("trainingProvider", false),
  NATIONAL_COORDINATOR("nationalCoordinator", false),
  PROGRAMME("programme", false),
  OPERATOR("operator", false);

  private final String code;
  private final boolean cases;

  TenantKind(String code, boolean cases) {
    this.code = code;
    this.cases = cases;
  }

  /** The word used in the API and in the registry. */
  public String code() {
    return code;
  }

  /** Whether the tenant's schema has the tables of case work. */
  public boolean holdsCases() {
    return cases;
  }

  public static Optional<TenantKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
