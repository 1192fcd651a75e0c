package eu.vangnet.command;

import eu.vangnet.platform.startup.ProductServer;
import eu.vangnet.platform.startup.StartFailure;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * Starts the server on the databases that the configuration names: what production and the image
 * use.
 */
public final class ServeCommand implements Command {

  private final PrintStream out;

  /** A command that prints here. */
  public ServeCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public int run(List<String> arguments) {
    Options.read(arguments, Set.of(), Set.of());
    ProductServer server = started((tenants, issuers) -> {});
    out.println("Vangnet listens on port " + server.port());
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /** The running server, or the reason in one sentence why it cannot run. */
  static ProductServer started(ProductServer.Preparation preparation) {
    try {
      return ProductServer.start(preparation);
    } catch (RuntimeException e) {
      System.getLogger(ServeCommand.class.getName())
          .log(System.Logger.Level.WARNING, "the server did not start", e);
      throw CommandRefused.notPossible("The server did not start. " + StartFailure.sentence(e));
    }
  }
}
