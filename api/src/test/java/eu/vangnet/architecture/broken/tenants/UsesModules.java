package eu.vangnet.architecture.broken.tenants;

import eu.vangnet.architecture.broken.modules.ModuleCatalogue;

/** Tenants that know modules. */
final class UsesModules {
  ModuleCatalogue used() {
    throw new UnsupportedOperationException();
  }
}
