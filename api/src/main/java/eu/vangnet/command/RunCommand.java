package eu.vangnet.command;

import eu.vangnet.demo.DatabaseAccess;
import eu.vangnet.demo.DatabaseFailure;
import eu.vangnet.demo.Demo;
import eu.vangnet.demo.DemoFolder;
import eu.vangnet.demo.DemoIssuer;
import eu.vangnet.demo.DemoIssuer.DemoSubject;
import eu.vangnet.demo.EmbeddedDatabase;
import eu.vangnet.demo.InvalidSample;
import eu.vangnet.demo.SampleClient;
import eu.vangnet.demo.SampleData;
import eu.vangnet.demo.SampleTenants;
import eu.vangnet.demo.Samples;
import eu.vangnet.platform.startup.Logging;
import eu.vangnet.platform.startup.ProductServer;
import eu.vangnet.platform.startup.WrongConfiguration;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * Runs the whole product on this machine alone: embedded database, sample tenants, server; in the
 * foreground until the process is asked to end.
 */
public final class RunCommand implements Command {

  private static final int STANDARD_PORT = 8080;

  private final Clock clock;
  private final PrintStream out;

  /**
   * A command that prints here.
   *
   * @param clock the time that demo tokens are signed with
   */
  public RunCommand(Clock clock, PrintStream out) {
    this.clock = clock;
    this.out = out;
  }

  @Override
  public int run(List<String> arguments) {
    Options options = Options.read(arguments, Set.of("port", "data"), Set.of("empty"));
    int port = options.number("port", STANDARD_PORT, 1, 65_535);
    DemoFolder folder = DemoFolders.chosen(options);
    Demo.refuseInProduction().ifPresent(CommandRefused::notPossibleNow);
    Logging.configure();
    claim(folder);
    refuseTakenPort(port);
    Samples samples = samples(options.has("empty"));
    EmbeddedDatabase database = startDatabase(folder);
    ProductServer.afterStop(database::close);
    configure(folder, database.access(), port);
    DemoIssuer issuer = DemoIssuer.createdIn(folder, clock);
    // Whoever finds the server well finds its tenants too.
    ProductServer server =
        ServeCommand.started(
            (tenants, issuers) ->
                createTenants(new SampleTenants(tenants, issuers), folder, issuer, samples));
    sendSamples(folder, issuer, server, samples);
    announce(folder, server, issuer);
    awaitEnd();
    return 0;
  }

  private static void claim(DemoFolder folder) {
    try {
      folder.prepare();
      if (!folder.claim()) {
        throw CommandRefused.notPossible(
            "The data folder "
                + folder.path()
                + " is in use by another run; stop it with ./vangnet stop, or name another with"
                + " --data.");
      }
    } catch (IOException e) {
      throw CommandRefused.notPossible(
          "The data folder " + folder.path() + " cannot be used: " + e.getMessage() + ".");
    }
  }

  private EmbeddedDatabase startDatabase(DemoFolder folder) {
    out.println("Starting the embedded database in " + folder.path() + " ...");
    try {
      return EmbeddedDatabase.start(folder.path());
    } catch (DatabaseFailure e) {
      throw CommandRefused.notPossible(e.getMessage() + ".");
    }
  }

  private static void configure(DemoFolder folder, DatabaseAccess access, int port) {
    DemoConfiguration.set(folder, access);
    DemoConfiguration.set("server.port", Integer.toString(port));
    DemoConfiguration.set("server.host", "127.0.0.1");
  }

  /**
   * Before anything is started: the server would find out only after the database and all tenants
   * are there.
   */
  private static void refuseTakenPort(int port) {
    if (!DemoFolders.isFree(port)) {
      throw CommandRefused.notPossible(
          "Port " + port + " is taken by another program; choose another with --port.");
    }
  }

  /** Before anything is started: a demo without half of its samples would puzzle people. */
  private static Samples samples(boolean empty) {
    try {
      return Samples.read(DemoConfiguration.home().resolve("samples"), empty);
    } catch (InvalidSample e) {
      throw CommandRefused.notPossible(e.getMessage());
    }
  }

  private static void createTenants(
      SampleTenants register, DemoFolder folder, DemoIssuer issuer, Samples samples) {
    try {
      register.create(folder, issuer, samples);
    } catch (IllegalStateException e) {
      throw new WrongConfiguration(List.of(e.getMessage()));
    }
  }

  /** What the server refuses is told and left out; it serves already, and goes on. */
  private void sendSamples(
      DemoFolder folder, DemoIssuer issuer, ProductServer server, Samples samples) {
    try (SampleClient client = new SampleClient(origin(server), issuer)) {
      SampleData.Result result = new SampleData(folder, client, clock).send(samples);
      if (result.sent() > 0) {
        out.println(
            "Sent " + result.sent() + " samples through the API: signals, courses, evaluations.");
      }
      for (String refusal : result.refused()) {
        out.println("Left out: " + refusal);
      }
    }
  }

  private static URI origin(ProductServer server) {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  private void announce(DemoFolder folder, ProductServer server, DemoIssuer issuer) {
    URI origin = origin(server);
    try {
      folder.announce(origin);
    } catch (IOException e) {
      throw CommandRefused.notPossible(
          "The data folder " + folder.path() + " cannot be written to: " + e.getMessage() + ".");
    }
    out.printf(
        """

        Vangnet answers at   %1$s/v1
        API reference        %1$s/reference
        Document             %1$s/openapi.json
        Data                 %2$s
        Stop                 Ctrl-C, or ./vangnet stop

        Try:
        curl -s %1$s/v1/me -H 'Authorization: Bearer %3$s'

        """,
        origin,
        folder.path(),
        issuer.token(DemoSubject.of("nl-duinstad", "caseworker"), Duration.ofHours(12)));
    out.flush();
  }

  private static void awaitEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
