package eu.vangnet.architecture.broken.trainings;

import eu.vangnet.architecture.broken.batch.Job;

/** A feature that knows batch. */
final class UsesBatch {
  Job used() {
    throw new UnsupportedOperationException();
  }
}
