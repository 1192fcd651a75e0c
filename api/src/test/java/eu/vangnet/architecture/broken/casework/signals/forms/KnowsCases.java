package eu.vangnet.architecture.broken.casework.signals.forms;

import eu.vangnet.architecture.broken.casework.cases.CaseFile;

/** The other half of a circle of features. */
final class KnowsCases {
  CaseFile used() {
    throw new UnsupportedOperationException();
  }
}
