package eu.vangnet.platform.observation;

import java.util.List;

/** The programme modules that this server has loaded; given by whoever loads them. */
public interface LoadedModules {
  /** One loaded module. */
  record LoadedModule(String id, String version) {}

  /** All of them, by id and version. */
  List<LoadedModule> loadedModules();
}
