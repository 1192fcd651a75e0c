package eu.vangnet.architecture.broken.trainings;

import eu.vangnet.architecture.broken.casework.cases.CaseFile;

/** A feature that knows an object of another group. */
final class UsesCase {
  CaseFile used() {
    throw new UnsupportedOperationException();
  }
}
