package eu.vangnet.bench.measuring;

import eu.vangnet.bench.installation.Meters;
import eu.vangnet.bench.load.Sample;

/** A run with what it used. */
public record Reading(Sample sample, Meters used) {

  /** Statements for one operation. */
  public double statements() {
    return used.statements() / (double) Math.max(1, sample.count());
  }

  /** Processor time of the server for one operation. */
  public double serverMicros() {
    return used.server().toNanos() / 1e3 / Math.max(1, sample.count());
  }

  /** Processor time of the database for one operation. */
  public double databaseMicros() {
    return used.database().toNanos() / 1e3 / Math.max(1, sample.count());
  }

  /** The client's share of all processor time, in percent. */
  public double clientPercent() {
    return 100.0 * used.client().toNanos() / Math.max(1, used.whole().toNanos());
  }
}
