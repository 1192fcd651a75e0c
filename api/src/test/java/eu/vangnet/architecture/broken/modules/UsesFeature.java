package eu.vangnet.architecture.broken.modules;

import eu.vangnet.architecture.broken.casework.cases.CaseFile;

/** The loader of modules that knows a feature. */
final class UsesFeature {
  CaseFile used() {
    throw new UnsupportedOperationException();
  }
}
