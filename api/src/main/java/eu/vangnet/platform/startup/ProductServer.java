package eu.vangnet.platform.startup;

import eu.vangnet.tenants.Issuers;
import eu.vangnet.tenants.Tenants;
import io.helidon.Main;
import io.helidon.common.Weight;
import io.helidon.microprofile.server.Server;
import io.helidon.spi.HelidonShutdownHandler;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The HTTP server with everything behind it, for the commands that start it: they need not know
 * which server it is.
 */
public final class ProductServer {

  /** Bound while a server starts; {@link StartCheck} calls it. */
  static final ScopedValue<Preparation> PREPARATION = ScopedValue.newInstance();

  private final Server server;

  /** What has to be done before the server listens, with the register that it will serve from. */
  @FunctionalInterface
  public interface Preparation {
    /** Whatever this throws ends the start. */
    void prepare(Tenants tenants, Issuers issuers);
  }

  private ProductServer(Server server) {
    this.server = server;
  }

  /**
   * Starts the server as configured and returns when it answers.
   *
   * @throws WrongConfiguration when a key is missing or wrong
   * @throws RuntimeException when anything it needs is wrong or missing; then nothing is left
   *     running
   */
  public static ProductServer start() {
    return start((tenants, issuers) -> {});
  }

  /** The same after a preparation, during which nobody is answered yet. */
  public static ProductServer start(Preparation preparation) {
    Logging.configure();
    // Read again by the container; here first, so that a wrong key is told before anything is made.
    Settings.read(ConfigProvider.getConfig());
    Server server = ScopedValue.where(PREPARATION, preparation).call(() -> Server.create().start());
    return new ProductServer(server);
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** Ends it: requests under way are answered first. */
  public void stop() {
    server.stop();
  }

  /**
   * Has something done when the process ends, after the server has stopped: it may still need it.
   */
  public static void afterStop(Runnable work) {
    Main.addShutdownHandler(new Last(work));
  }

  /** Helidon runs its handlers from the heaviest to the lightest, so this one comes last. */
  @Weight(Double.MIN_VALUE)
  private record Last(Runnable work) implements HelidonShutdownHandler {

    @Override
    public void shutdown() {
      work.run();
    }
  }
}
