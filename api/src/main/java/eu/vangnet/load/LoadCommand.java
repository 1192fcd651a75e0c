package eu.vangnet.load;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code vangnet load}: reads a shape, invents its persons, sends them through the REST API and
 * proves the sums. Running it again after any interruption completes the same load; nobody is sent
 * twice.
 *
 * <p>Answers 0 when every sum equals the published one, 1 when one differs or the server refused, 2
 * when the options or the file cannot be used. One object may run several times, one after another.
 */
public final class LoadCommand {
  private final Tokens tokens;
  private final URI running;
  private final Clock clock;
  private final Patience patience;

  /**
   * Uses {@code tokens} for every tenant, {@code running} as the server when {@code --url} is not
   * given, and {@code clock} for the expiry of tokens and the speed shown.
   */
  public LoadCommand(Tokens tokens, URI running, Clock clock) {
    this(tokens, running, clock, Patience.usual());
  }

  LoadCommand(Tokens tokens, URI running, Clock clock, Patience patience) {
    this.tokens = tokens;
    this.running = running;
    this.clock = clock;
    this.patience = patience;
  }

  /** Runs with the words after {@code load}; everything said goes to {@code out}. */
  public int run(String[] args, PrintStream out) {
    if (args.length == 0 || args[0].equals("--help")) {
      out.println(LoadArguments.USAGE);
      return args.length == 0 ? 2 : 0;
    }
    try {
      LoadArguments arguments = LoadArguments.of(args);
      Shape shape =
          new ShapeReader(PublishedFigures.read(arguments.shape()))
              .read(arguments.area(), arguments.period());
      return load(arguments, shape, out) ? 0 : 1;
    } catch (UnusableInput unusable) {
      out.println("load: " + unusable.getMessage());
      return 2;
    } catch (Refused refused) {
      out.println("load: " + refused.getMessage());
      out.println("What arrived stays; run the same command again to go on.");
      return 1;
    }
  }

  private boolean load(LoadArguments arguments, Shape shape, PrintStream out) {
    LoadIdentity identity = arguments.identity();
    out.println(
        "%s, %s, %s: %s persons, received %s to %s, seed %d"
            .formatted(
                shape.file(),
                shape.area(),
                shape.period(),
                Told.number(shape.total()),
                shape.dates().first(),
                shape.dates().last(),
                identity.seed()));
    shape.remarks().forEach(remark -> out.println("  " + remark));
    URI base = arguments.url().orElse(running);
    try (ApiClient client = new ApiClient(base, new FreshTokens(tokens, clock), patience)) {
      OwnFigures figures = new OwnFigures(client, identity.system());
      List<String> all = new CaseTenants(client).ids();
      Spread spread = spread(identity, figures, all, out);
      List<Spread.Placed> placed =
          spread.place(new JointDistribution(shape, identity.seed()).persons());
      Spread.perTenant(placed)
          .forEach((tenant, count) -> out.println("  " + tenant + ": " + Told.number(count)));
      new Sending(client, identity, arguments.parallel(), clock, out).send(placed);
      return new Report(out).tell(shape, new Proof(shape, figures, all).lines());
    }
  }

  private static Spread spread(
      LoadIdentity identity, OwnFigures figures, List<String> all, PrintStream out) {
    Map<String, Integer> loaded = new TreeMap<>();
    all.forEach(tenant -> loaded.put(tenant, figures.total(tenant)));
    int before = loaded.values().stream().mapToInt(Integer::intValue).sum();
    Spread spread = Spread.over(identity.system(), loaded);
    if (before > 0) {
      out.println("going on with a load of which " + Told.number(before) + " persons arrived");
    }
    if (spread.tenants().size() < all.size()) {
      out.println(
          "keeping to the %d tenants of the earlier run, although %d could take signals now"
              .formatted(spread.tenants().size(), all.size()));
    }
    out.println("spread over " + spread.tenants().size() + " tenants:");
    return spread;
  }
}
