package eu.vangnet.architecture.broken.reports;

import eu.vangnet.architecture.broken.tenants.BatchDatabase;

/** Reports that reach into the tables of batch jobs. */
final class UsesBatchDatabase {
  BatchDatabase used(BatchDatabase given) {
    return given;
  }
}
