package eu.vangnet.architecture.broken.example;

import eu.vangnet.architecture.broken.testkit.Conformance;

/** A module that needs the testkit to run. */
final class UsesTestkit {
  Conformance used() {
    throw new UnsupportedOperationException();
  }
}
