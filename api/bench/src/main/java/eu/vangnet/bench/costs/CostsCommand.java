package eu.vangnet.bench.costs;

import eu.vangnet.bench.BenchFailure;
import eu.vangnet.bench.BenchOptions;
import eu.vangnet.bench.filling.Filling;
import eu.vangnet.bench.filling.Fleet;
import eu.vangnet.bench.installation.BenchIssuer;
import eu.vangnet.bench.installation.Installation;
import eu.vangnet.bench.installation.ServerProcess;
import eu.vangnet.bench.load.Desk;
import eu.vangnet.bench.load.Operation;
import eu.vangnet.bench.measuring.Measuring;
import eu.vangnet.bench.measuring.Readings;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.Tenancy;
import eu.vangnet.tenants.TenantId;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Measures what the promises cost: the product as shipped beside itself without sealing, without
 * journal, without decisions, and without all three, all on the same rows.
 */
public final class CostsCommand {
  /** The variants and this command. */
  public static final int PROCESSES = Variant.values().length + 1;

  private static final int TENANTS = 10;
  private static final int CONNECTIONS = 32;

  /** A second later the sealer takes up what a measurement left; it is not the next one's cost. */
  private static final long SETTLING_MILLIS = 2_500;

  private final Installation installation;
  private final Tenancy tenancy;
  private final PrintStream out;
  private final BenchIssuer issuer = new BenchIssuer();

  /** Prints here. */
  public CostsCommand(Installation installation, Tenancy tenancy, PrintStream out) {
    this.installation = installation;
    this.tenancy = tenancy;
    this.out = out;
  }

  /** Runs once and ends all that it started, but for the database. */
  public void run(BenchOptions options) {
    int count = Math.min(TENANTS, options.tenants());
    List<TenantId> sealed = Fleet.ids(count);
    List<TenantId> clear = Fleet.inClear(count);
    Fleet.register(tenancy, issuer, sealed);
    Fleet.register(tenancy, issuer, clear);
    Map<Variant, ServerProcess> servers = new EnumMap<>(Variant.class);
    try {
      for (Variant variant : Variant.values()) {
        servers.put(variant, installation.variant(variant.log(), variant.option()));
      }
      say("%d servers answer; filling %d tenants", servers.size(), 2 * count);
      Filling filling = Filling.by(tenancy, issuer, servers.get(Variant.SHIPPED).port());
      List<Desk> sealedDesks = desks(filling, sealed, options.cases());
      List<Desk> clearDesks = desks(filling.inClear(), clear, options.cases());
      Map<Variant, Readings> readings = new EnumMap<>(Variant.class);
      Map<Variant, Measuring> measuring = new EnumMap<>(Variant.class);
      for (Variant variant : Variant.values()) {
        boolean seals = variant.keeps(Mechanism.SEALING);
        List<Desk> desks = seals ? sealedDesks : clearDesks;
        Desk foreign = (seals ? clearDesks : sealedDesks).getFirst();
        TenantId tenant = (seals ? sealed : clear).getFirst();
        int port = servers.get(variant).port();
        new Proviso(tenancy, port, tenant, desks.getFirst(), foreign).of(variant);
        readings.put(variant, new Readings());
        measuring.put(variant, new Measuring(installation.database(), desks, options.length()));
      }
      measure(options, servers, measuring, readings);
      new CostTable(out).print(readings);
    } finally {
      servers.values().forEach(ServerProcess::close);
    }
  }

  private List<Desk> desks(Filling filling, List<TenantId> tenants, int cases) {
    return tenants.stream()
        .map(
            tenant -> {
              filling.cases(tenant, cases);
              String token = issuer.token(tenant, Role.CASEWORKER, Role.CASECHAIR);
              return new Desk(token, filling.caseIds(tenant), new ConcurrentLinkedQueue<>());
            })
        .toList();
  }

  private void measure(
      BenchOptions options,
      Map<Variant, ServerProcess> servers,
      Map<Variant, Measuring> measuring,
      Map<Variant, Readings> readings) {
    say("warming up");
    servers.forEach(
        (variant, server) ->
            measuring
                .get(variant)
                .warm(Operation.READ_CASE, server, CONNECTIONS, options.warmUp()));
    for (int round = 1; round <= options.rounds(); round++) {
      say("round %d of %d", round, options.rounds());
      servers.forEach(
          (variant, server) -> {
            settle();
            readings
                .get(variant)
                .add(measuring.get(variant).measure(Operation.READ_CASE, server, CONNECTIONS));
          });
    }
  }

  private static void settle() {
    try {
      Thread.sleep(SETTLING_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchFailure("Interrupted");
    }
  }

  private void say(String text, Object... values) {
    out.println(String.format(Locale.ROOT, text, values));
  }
}
