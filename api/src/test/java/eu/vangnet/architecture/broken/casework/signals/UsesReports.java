package eu.vangnet.architecture.broken.casework.signals;

import eu.vangnet.architecture.broken.reports.Report;

/** A feature that knows reports. */
final class UsesReports {
  Report used() {
    throw new UnsupportedOperationException();
  }
}
