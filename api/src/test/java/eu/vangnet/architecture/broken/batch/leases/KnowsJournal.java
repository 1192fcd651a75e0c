package eu.vangnet.architecture.broken.batch.leases;

import eu.vangnet.architecture.broken.batch.journal.KnowsLeases;

/** The other half of a circle of packages. */
public final class KnowsJournal {
  KnowsLeases used() {
    throw new UnsupportedOperationException();
  }
}
