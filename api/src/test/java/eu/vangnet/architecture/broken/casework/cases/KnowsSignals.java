package eu.vangnet.architecture.broken.casework.cases;

import eu.vangnet.architecture.broken.casework.signals.Signal;

/** One half of a circle of features. */
final class KnowsSignals {
  Signal used() {
    throw new UnsupportedOperationException();
  }
}
