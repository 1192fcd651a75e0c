package eu.vangnet.bench.scale;

import eu.vangnet.bench.measuring.Reading;
import java.time.Duration;
import java.util.List;

/**
 * What was seen with so many registered tenants.
 *
 * @param created how long each new tenant took
 * @param start from the start of the process to its first answer
 * @param heap used after a collection, in megabytes, with the load just over
 * @param connections of the product to the database, with the load just over
 * @param reading one case at a time over many connections
 */
record Point(
    int tenants,
    List<Duration> created,
    Duration start,
    long heap,
    long connections,
    Reading reading) {

  double medianSeconds() {
    double[] sorted = created.stream().mapToDouble(each -> each.toNanos() / 1e9).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  double longestSeconds() {
    return created.stream().mapToDouble(each -> each.toNanos() / 1e9).max().orElse(Double.NaN);
  }

  /** Processor time of server and database for one request. */
  double cost() {
    return reading.serverMicros() + reading.databaseMicros();
  }
}
