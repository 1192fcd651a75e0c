package eu.vangnet.bench;

import eu.vangnet.bench.Cell.Side;
import eu.vangnet.bench.costs.CostsCommand;
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
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Fills, starts, warms, measures in rounds and prints. */
public final class BenchCommand {
  private static final int TAKING_PART = 10;
  private static final int FEW = 2;
  private static final int MANY = 32;

  /** The product, the baseline and this command. */
  private static final int PROCESSES = 3;

  /** Cases opened in a second, at most, by whoever is measured; bounds what is put ready. */
  private static final int OPENED_PER_SECOND = 2_500;

  private final Distribution distribution;
  private final PrintStream out;

  /** Prints here. */
  public BenchCommand(Distribution distribution, PrintStream out) {
    this.distribution = distribution;
    this.out = out;
  }

  /** Runs once and ends all that it started. */
  public void run(BenchOptions options) {
    try {
      Files.createDirectories(options.folder());
    } catch (IOException e) {
      throw new BenchFailure("The folder " + options.folder() + " cannot be made", e);
    }
    try (MysqlServer database =
        MysqlServer.start(distribution.mysql(), options.folder().resolve("mysql"))) {
      Installation installation =
          new Installation(
              distribution,
              database,
              options.folder(),
              "bench",
              options.heap(),
              options.costs() ? CostsCommand.PROCESSES : PROCESSES);
      try (Tenancy tenancy = installation.open()) {
        if (options.costs()) {
          new CostsCommand(installation, tenancy, out).run(options);
        } else {
          run(options, installation, tenancy);
        }
      }
    }
  }

  private void run(BenchOptions options, Installation installation, Tenancy tenancy) {
    BenchIssuer issuer = new BenchIssuer();
    say("%d tenants of %d cases in %s", options.tenants(), options.cases(), options.folder());
    Fleet.register(tenancy, issuer, Fleet.ids(options.tenants()));
    Map<Side, ServerProcess> servers = new EnumMap<>(Side.class);
    try {
      servers.put(Side.PRODUCT, installation.product("product.log", profiling(options)));
      say(
          "vangnet answers %d ms after its start",
          servers.get(Side.PRODUCT).startTime().toMillis());
      List<Desk> desks = fill(options, tenancy, issuer, servers.get(Side.PRODUCT).port());
      if (!options.productOnly()) {
        servers.put(Side.BARE, installation.baseline(issuer, false));
        servers.put(Side.AUDITED, installation.baseline(issuer, true));
      }
      measure(options, new Measuring(installation.database(), desks, options.length()), servers);
    } finally {
      servers.values().forEach(ServerProcess::close);
    }
  }

  private List<Desk> fill(BenchOptions options, Tenancy tenancy, BenchIssuer issuer, int port) {
    Filling filling = Filling.by(tenancy, issuer, port);
    Fleet.ids(options.tenants()).forEach(tenant -> filling.cases(tenant, options.cases()));
    List<TenantId> taking = Fleet.ids(Math.min(TAKING_PART, options.tenants()));
    taking.forEach(filling::partner);
    int signals = signals(options) / taking.size() + 1;
    List<Desk> desks =
        taking.stream()
            .map(
                tenant ->
                    new Desk(
                        issuer.token(tenant, Role.CASEWORKER, Role.CASECHAIR),
                        issuer.token(tenant, Filling.PARTNER, Role.PARTNER),
                        filling.caseIds(tenant),
                        new ConcurrentLinkedQueue<>(filling.weighedSignals(tenant, signals))))
            .toList();
    say("filled; %d signals wait for a case", signals * taking.size());
    return desks;
  }

  private static int signals(BenchOptions options) {
    if (options.operations().stream().noneMatch(Operation::writes)) {
      return 0;
    }
    long seconds = options.rounds() * 2L * options.length().toSeconds() + 5;
    return (int) Math.min(150_000, seconds * OPENED_PER_SECOND);
  }

  private void measure(
      BenchOptions options, Measuring measuring, Map<Side, ServerProcess> servers) {
    List<Cell> cells = cells(options, servers);
    say("warming up");
    for (Cell cell : cells) {
      if (cell.connections() == MANY) {
        // A case can be opened once from each signal, so fewer.
        int operations = options.warmUp() / (cell.operation().writes() ? 6 : 1);
        measuring.warm(cell.operation(), servers.get(cell.side()), MANY, operations);
      }
    }
    for (int round = 1; round <= options.rounds(); round++) {
      say("round %d of %d", round, options.rounds());
      for (Cell cell : cells) {
        cell.readings()
            .add(measuring.measure(cell.operation(), servers.get(cell.side()), cell.connections()));
      }
    }
    out.println();
    new BenchTable(out).print(cells);
    BenchNotes.print(out);
  }

  /** Side by side within each round, so that a busy moment of the machine meets all of them. */
  private static List<Cell> cells(BenchOptions options, Map<Side, ServerProcess> servers) {
    List<Cell> cells = new ArrayList<>();
    for (Operation operation : options.operations()) {
      for (int connections : new int[] {FEW, MANY}) {
        for (Side side : servers.keySet()) {
          // Both baselines write one audit row with a case; once is enough. Neither knows partners.
          if (side == Side.PRODUCT
              || !(operation.ofProductOnly() || (operation.writes() && side == Side.AUDITED))) {
            cells.add(new Cell(operation, connections, side));
          }
        }
      }
    }
    return cells;
  }

  private static String[] profiling(BenchOptions options) {
    return options.profile()
        ? new String[] {
          "-XX:FlightRecorderOptions=stackdepth=256",
          "-XX:StartFlightRecording=settings=profile,filename="
              + options.folder().resolve("product.jfr")
        }
        : new String[0];
  }

  private void say(String text, Object... values) {
    out.println(String.format(Locale.ROOT, text, values));
  }
}
