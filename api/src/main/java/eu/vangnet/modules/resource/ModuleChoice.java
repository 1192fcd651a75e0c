package eu.vangnet.modules.resource;

import eu.vangnet.modules.LoadedModule;
import eu.vangnet.modules.ModuleCatalogue;
import eu.vangnet.modules.TenantModules;
import eu.vangnet.platform.idempotency.CreationKey;
import eu.vangnet.platform.idempotency.Made;
import eu.vangnet.platform.journal.JournalEntry;
import eu.vangnet.platform.languages.Language;
import eu.vangnet.platform.problems.ProblemException;
import eu.vangnet.platform.problems.ProblemType;
import eu.vangnet.platform.problems.Violation;
import eu.vangnet.platform.resources.EntityTags;
import eu.vangnet.platform.resources.Recorder;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.Right;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which modules the current tenant uses. A tenant uses one module with states at most, because a
 * signal is weighed under one set of rules; open cases stay under the version they began with.
 */
@Singleton
class ModuleChoice {
  private final Tenants tenants;
  private final TenantModules enabled;
  private final ModuleCatalogue catalogue;
  private final Recorder recorder;
  private final Clock clock;

  @Inject
  ModuleChoice(
      Tenants tenants,
      TenantModules enabled,
      ModuleCatalogue catalogue,
      Recorder recorder,
      Clock clock) {
    this.tenants = tenants;
    this.enabled = enabled;
    this.catalogue = catalogue;
    this.recorder = recorder;
    this.clock = clock;
  }

  /** Enables a module that is not enabled yet. */
  Made enable(EnableModule sent, CreationKey key) {
    String location = "/v1/modules/" + sent.id();
    return recorder.make(
        key,
        id -> location,
        id -> JournalEntry.done(Right.MODULE_ENABLE, ObjectType.MODULE, sent.id()),
        (em, id) -> {
          refuseRepeated(sent.id(), location);
          LoadedModule wanted = usable("/id", sent.id(), sent.version());
          refuseSecondCaseModule(wanted);
          tenants.enableModule(TenantContext.current(), sent.id(), sent.version());
        });
  }

  /** Changes to another version of a module that is enabled. */
  void change(String module, String version, Optional<String> ifMatch) {
    requireSeen(module, ifMatch);
    usable("/version", module, version);
    recorder.change(
        JournalEntry.done(Right.MODULE_ENABLE, ObjectType.MODULE, module),
        em -> tenants.enableModule(TenantContext.current(), module, version));
  }

  /** Disables a module. */
  void disable(String module, Optional<String> ifMatch) {
    requireSeen(module, ifMatch);
    recorder.change(
        JournalEntry.done(Right.MODULE_ENABLE, ObjectType.MODULE, module),
        em -> tenants.disableModule(TenantContext.current(), module));
  }

  /** The tag may be that of any language in which the caller can have read the module. */
  private void requireSeen(String id, Optional<String> ifMatch) {
    LoadedModule module =
        enabled.find(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    boolean seen =
        module.manifest().languages().stream()
            .map(tag -> ModuleView.of(module, Language.of(Optional.of(tag))))
            .anyMatch(view -> EntityTags.known(ifMatch, EntityTags.of(view)));
    if (!seen) {
      EntityTags.require(ifMatch, ModuleView.of(module, Language.of(Optional.empty())));
    }
  }

  private void refuseRepeated(String module, String location) {
    if (enabled.find(module).isPresent()) {
      throw new ProblemException(
          ProblemType.ALREADY_EXISTS,
          "The module is enabled already; change its version with PUT.",
          List.of(),
          Map.of("Location", location));
    }
  }

  private void refuseSecondCaseModule(LoadedModule wanted) {
    Optional<LoadedModule> other = enabled.caseModule();
    if (wanted.hasStates() && other.isPresent()) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "secondCaseModule: The tenant works under "
              + other.get().id()
              + " already; disable it before another module with states is enabled.");
    }
  }

  private LoadedModule usable(String pointer, String id, String version) {
    Tenant tenant = tenants.find(TenantContext.current()).orElseThrow();
    LoadedModule module =
        catalogue
            .find(id, version)
            .orElseThrow(
                () ->
                    refused(
                        pointer,
                        "unknownModule",
                        "must be a module and version that this installation has, see /status"));
    if (!module.manifest().scope().covers(tenant.country())) {
      throw refused(pointer, "otherCountry", "must be a module for the tenant's country");
    }
    if (!module.manifest().validity().covers(LocalDate.ofInstant(clock.instant(), tenant.zone()))) {
      throw refused(pointer, "notValidToday", "must be a module that may be used today");
    }
    return module;
  }

  private static ProblemException refused(String pointer, String code, String message) {
    return ProblemException.invalid(Violation.body(pointer, code, message));
  }
}
