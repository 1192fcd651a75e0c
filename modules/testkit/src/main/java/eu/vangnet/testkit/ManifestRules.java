package eu.vangnet.testkit;

import eu.vangnet.spi.ModuleManifest;
import eu.vangnet.spi.ProgrammeModule;
import eu.vangnet.spi.Scope;
import eu.vangnet.spi.SpiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who the module is, and that its answers can be relied on. */
final class ManifestRules {
  static final Rule CURRENT_CONTRACT =
      new Rule("theContractRangeHoldsTheCurrentVersion", ManifestRules::currentContract);
  static final Rule ID_NAMES_SCOPE = new Rule("theIdNamesTheScope", ManifestRules::idNamesScope);
  static final Rule STEADY =
      new Rule("everyAnswerIsThereAndStaysTheSame", ManifestRules::steadyAnswers);
  static final Rule GROUPS_HAVE_NO_CASES =
      new Rule("aWorkingGroupDeclaresNoCases", ManifestRules::groupsHaveNoCases);

  private ManifestRules() {}

  static List<Rule> all() {
    return List.of(STEADY, CURRENT_CONTRACT, ID_NAMES_SCOPE, GROUPS_HAVE_NO_CASES);
  }

  private static List<String> currentContract(ProgrammeModule module) {
    ModuleManifest manifest = module.manifest();
    return Findings.when(
        !manifest.spi().contains(SpiVersion.current()),
        manifest.spi() + " does not hold " + SpiVersion.current());
  }

  private static List<String> idNamesScope(ProgrammeModule module) {
    ModuleManifest manifest = module.manifest();
    Scope scope = manifest.scope();
    boolean fits =
        switch (scope.kind()) {
          case COUNTRY ->
              manifest
                  .id()
                  .equals("country-" + scope.code().orElseThrow().toLowerCase(Locale.ROOT));
          case WORKING_GROUP -> manifest.id().startsWith("group-");
          case ANYBODY ->
              !manifest.id().startsWith("country-") && !manifest.id().startsWith("group-");
        };
    return Findings.when(!fits, "id '" + manifest.id() + "' does not fit the scope " + scope);
  }

  private static List<String> steadyAnswers(ProgrammeModule module) {
    Map<String, Optional<Object>> first = Declarations.of(module);
    Map<String, Optional<Object>> second = Declarations.of(module);
    List<String> findings = new ArrayList<>();
    first.forEach(
        (name, answer) -> {
          if (answer.isEmpty()) {
            findings.add(name + " gives null");
          } else if (!name.equals("transitionPolicies") && !answer.equals(second.get(name))) {
            findings.add(name + " gives another answer the second time");
          }
        });
    return findings;
  }

  private static List<String> groupsHaveNoCases(ProgrammeModule module) {
    boolean group = module.manifest().scope().kind() == Scope.Kind.WORKING_GROUP;
    boolean cases =
        !(module.states().isEmpty() && module.tables().isEmpty() && module.timers().isEmpty());
    return Findings.when(group && cases, "it has states, tables or timers");
  }
}
