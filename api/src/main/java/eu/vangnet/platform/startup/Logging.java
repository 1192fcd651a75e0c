package eu.vangnet.platform.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Sets up the log: one line per event on standard error. A file named by {@code
 * java.util.logging.config.file} wins, as everywhere in Java.
 */
public final class Logging {
  private static final String FILE = "java.util.logging.config.file";

  private Logging() {}

  /** Reads the configuration; may be called more than once. */
  public static void configure() {
    if (System.getProperty(FILE) != null) {
      return;
    }
    try (InputStream in = Logging.class.getResourceAsStream("/logging.properties")) {
      LogManager.getLogManager().readConfiguration(in);
      // Set here and not in the file, where only the system's class loader would be asked for it.
      for (Handler handler : Logger.getLogger("").getHandlers()) {
        handler.setFormatter(new OneLineFormatter());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The configuration of the log cannot be read", e);
    }
  }
}
