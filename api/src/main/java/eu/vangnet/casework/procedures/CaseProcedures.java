package eu.vangnet.casework.procedures;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.modules.ModuleCatalogue;
import eu.vangnet.modules.TenantModules;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the rules: those in force for new signals, and those a case began with. */
@Singleton
public class CaseProcedures {
  private final TenantModules enabled;
  private final Map<Version, CaseProcedure> installed;

  private record Version(String module, String version) {}

  /** Looks in the modules of this installation. */
  @Inject
  public CaseProcedures(TenantModules enabled, ModuleCatalogue catalogue) {
    this.enabled = enabled;
    this.installed =
        catalogue.modules().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    loaded -> new Version(loaded.id(), loaded.version()),
                    CaseProcedures::procedure));
  }

  /**
   * The rules of the country module that the current tenant enabled.
   *
   * @throws ProblemException 409 when it enabled none
   */
  public CaseProcedure current() {
    return enabled
        .caseModule()
        .map(loaded -> of(loaded.id(), loaded.version()))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.CONFLICT,
                    "noCaseModule: The tenant has enabled no module with states; an administrator"
                        + " of the tenant can enable one under /v1/modules."));
  }

  /**
   * The rules of exactly this version.
   *
   * @throws ProblemException 503 when the installation has lost the module
   */
  public CaseProcedure of(String module, String version) {
    return installed(module, version)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.UNAVAILABLE,
                    "The module version that this case runs under is not installed now."));
  }

  /** The rules of exactly this version, where the installation has it now. */
  public Optional<CaseProcedure> installed(String module, String version) {
    return Optional.ofNullable(installed.get(new Version(module, version)));
  }

  private static CaseProcedure procedure(LoadedModule loaded) {
    return new CaseProcedure(
        loaded.id(),
        loaded.version(),
        loaded.procedure(),
        loaded.module().weighingOutcomes(),
        loaded.module().closingReasons(),
        loaded.module().legalBases(),
        loaded.module().timers(),
        loaded.module().disclosureRules(),
        loaded.module().consentRules());
  }
}
