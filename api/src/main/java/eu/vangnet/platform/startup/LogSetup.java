package eu.vangnet.platform.startup;

import io.helidon.logging.common.spi.LoggingProvider;

/** Sets up the log when the web server's libraries first think of it; found by service loader. */
public final class LogSetup implements LoggingProvider {

  @Override
  public void initialization() {
    Logging.configure();
  }

  @Override
  public void runTime() {
    Logging.configure();
  }
}
