package eu.vangnet.modules;

import eu.vangnet.platform.observation.LoadedModules;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.ConfigProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the modules before the server listens, so that no request waits for them. */
@Dependent
class ModuleStart {
  private static final Logger LOG = LoggerFactory.getLogger(ModuleStart.class);

  @Produces
  @Singleton
  ModuleCatalogue catalogue() {
    ModuleSettings settings = ModuleSettings.read(ConfigProvider.getConfig());
    return new ModuleFolder(settings.signers()).read(settings.folder());
  }

  @Produces
  @Singleton
  LoadedModules loadedModules(ModuleCatalogue catalogue) {
    return () ->
        catalogue.modules().stream()
            .map(module -> new LoadedModules.LoadedModule(module.id(), module.version()))
            .toList();
  }

  void beforeListening(
      @Observes
          @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1)
          @Initialized(ApplicationScoped.class)
          Object start,
      ModuleCatalogue catalogue) {
    for (LoadedModule module : catalogue.modules()) {
      LOG.info("module {} {} is loaded from {}", module.id(), module.version(), module.jar());
    }
    if (catalogue.modules().isEmpty()) {
      LOG.warn("no module is loaded: signals can be recorded, but no case can be opened");
    }
  }
}
