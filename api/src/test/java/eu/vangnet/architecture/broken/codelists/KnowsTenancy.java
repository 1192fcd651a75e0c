package eu.vangnet.architecture.broken.codelists;

import eu.vangnet.architecture.broken.tenancy.Quota;

/** One half of a circle of parts. */
final class KnowsTenancy {
  Quota used() {
    throw new UnsupportedOperationException();
  }
}
