package eu.vangnet.architecture.broken.command;

import eu.vangnet.architecture.broken.batch.Job;

/** A command that knows batch. */
final class UsesBatch {
  Job used() {
    throw new UnsupportedOperationException();
  }
}
