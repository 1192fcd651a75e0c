package eu.vangnet.modules;

import eu.vangnet.spi.ModuleManifest;
import eu.vangnet.spi.Procedure;
import eu.vangnet.spi.ProgrammeModule;
import java.util.List;

/**
 * A module that passed every check. Its policies answer within their time limit or refuse.
 *
 * @param jar file name of the jar it came in
 * @param module what it declares
 * @param procedure its way of working, ready to be asked
 */
public record LoadedModule(String jar, ProgrammeModule module, Procedure procedure) {

  static LoadedModule of(String jar, ProgrammeModule module) {
    return new LoadedModule(jar, module, Procedure.of(module));
  }

  /** Who it is. */
  public ModuleManifest manifest() {
    return module.manifest();
  }

  /** For example {@code country-nl}. */
  public String id() {
    return manifest().id();
  }

  /** For example {@code 1.0.0}. */
  public String version() {
    return manifest().version().toString();
  }

  /** Whether it declares how cases move. */
  public boolean hasStates() {
    return !module.states().isEmpty();
  }

  /** The policies that were found looping since the start. */
  public List<String> switchedOffPolicies() {
    return module.transitionPolicies().stream()
        .filter(GuardedPolicy.class::isInstance)
        .map(GuardedPolicy.class::cast)
        .filter(GuardedPolicy::switchedOff)
        .map(GuardedPolicy::name)
        .toList();
  }
}
