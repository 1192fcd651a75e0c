package eu.vangnet.architecture.broken.batch.journal;

import eu.vangnet.architecture.broken.batch.leases.KnowsJournal;

/** One half of a circle of packages. */
public final class KnowsLeases {
  KnowsJournal used() {
    throw new UnsupportedOperationException();
  }
}
