package eu.vangnet.architecture.broken.reports;

import eu.vangnet.architecture.broken.casework.cases.CaseFile;

/** Reports that know a feature. */
final class UsesFeature {
  CaseFile used() {
    throw new UnsupportedOperationException();
  }
}
