package eu.vangnet.architecture.broken.platform;

import eu.vangnet.architecture.broken.casework.cases.CaseFile;

/** A platform that knows a feature. */
final class UsesFeature {
  CaseFile used() {
    throw new UnsupportedOperationException();
  }
}
