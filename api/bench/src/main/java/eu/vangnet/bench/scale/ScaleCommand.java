package eu.vangnet.bench.scale;

import eu.vangnet.bench.BenchFailure;
import eu.vangnet.bench.filling.Filling;
import eu.vangnet.bench.filling.Fleet;
import eu.vangnet.bench.installation.BenchIssuer;
import eu.vangnet.bench.installation.Distribution;
import eu.vangnet.bench.installation.Installation;
import eu.vangnet.bench.installation.MysqlServer;
import eu.vangnet.bench.installation.ServerProcess;
import eu.vangnet.bench.load.Desk;
import eu.vangnet.bench.load.Operation;
import eu.vangnet.bench.measuring.Measuring;
import eu.vangnet.bench.measuring.Reading;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Tenancy;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The scale probe: registers more and more tenants, and looks each time at what that costs those
 * who are there. The load always comes from the same tenants.
 */
public final class ScaleCommand {
  private static final int TAKING_PART = 10;
  private static final int CASES = 200;
  private static final int CONNECTIONS = 32;

  /** The product and this command, with room for one more. */
  private static final int PROCESSES = 3;

  private static final String LINE = "%8s %12s %12s %10s %9s %12s %9s %8s %9s %9s %9s%n";

  private final Distribution distribution;
  private final PrintStream out;

  /** Prints here. */
  public ScaleCommand(Distribution distribution, PrintStream out) {
    this.distribution = distribution;
    this.out = out;
  }

  /** Runs once and ends all that it started. */
  public void run(ScaleOptions options) {
    try {
      Files.createDirectories(options.folder());
    } catch (IOException e) {
      throw new BenchFailure("The folder " + options.folder() + " cannot be made", e);
    }
    try (MysqlServer database =
        MysqlServer.start(distribution.mysql(), options.folder().resolve("mysql"))) {
      Installation installation =
          new Installation(
              distribution, database, options.folder(), "scale", options.heap(), PROCESSES);
      List<Point> points = new ArrayList<>();
      for (int count : options.counts()) {
        out.println(String.format(Locale.ROOT, "%d tenants", count));
        points.add(point(options, installation, count));
      }
      print(points);
    }
  }

  private static Point point(ScaleOptions options, Installation installation, int count) {
    BenchIssuer issuer = new BenchIssuer();
    List<Duration> created;
    int registered;
    try (Tenancy tenancy = installation.open()) {
      created = Fleet.register(tenancy, issuer, Fleet.ids(count));
      // More than asked for, where an earlier run went further on the same folder.
      registered = tenancy.tenants().active().size();
    }
    try (ServerProcess product = installation.product("scale-" + count + ".log")) {
      List<Desk> desks;
      try (Tenancy tenancy = installation.open()) {
        desks = desks(tenancy, issuer, Math.min(count, TAKING_PART), product.port());
      }
      Measuring measuring = new Measuring(installation.database(), desks, options.length());
      measuring.warm(Operation.READ_CASE, product, CONNECTIONS, options.warmUp());
      Reading reading = measuring.measure(Operation.READ_CASE, product, CONNECTIONS);
      // Without the one that asks.
      long connections = installation.database().status("Threads_connected") - 1;
      long heap = Heap.usedAfterCollection(product.process());
      return new Point(registered, created, product.startTime(), heap, connections, reading);
    }
  }

  private static List<Desk> desks(Tenancy tenancy, BenchIssuer issuer, int count, int port) {
    Filling filling = Filling.by(tenancy, issuer, port);
    return Fleet.ids(count).stream()
        .map(
            tenant -> {
              filling.cases(tenant, CASES);
              String token = issuer.token(tenant, Role.CASEWORKER, Role.CASECHAIR);
              return new Desk(token, filling.caseIds(tenant), new ConcurrentLinkedQueue<>());
            })
        .toList();
  }

  private void print(List<Point> points) {
    out.println();
    out.printf(
        LINE,
        "tenants",
        "created s",
        "longest s",
        "start ms",
        "heap MB",
        "connections",
        "per sec",
        "p99 ms",
        "cpu us",
        "db us",
        "cost");
    for (Point point : points) {
      out.printf(
          LINE,
          point.tenants(),
          number("%.2f", point.medianSeconds()),
          number("%.2f", point.longestSeconds()),
          point.start().toMillis(),
          point.heap(),
          point.connections(),
          number("%.0f", point.reading().sample().perSecond()),
          number("%.1f", point.reading().sample().millis(0.99)),
          number("%.0f", point.reading().serverMicros()),
          number("%.0f", point.reading().databaseMicros()),
          number("%.2f", point.cost() / points.getFirst().cost()));
    }
    out.print(
        """

        created, longest: seconds to make a tenant, the median and the longest; empty when all were there already
        start: from the start of the process to its first answer, with all tenants registered
        heap, connections: after a collection, and just after the load
        per sec to db us: one case at random from ten tenants in turn over 32 connections; processor time of server and database
        cost: processor time of server and database for one request, beside that of the first line
        """);
  }

  private static String number(String format, double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
  }
}
