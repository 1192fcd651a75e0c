package eu.vangnet.reports;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Takes down everything that is logged, at every level that the product uses. */
public final class LogWatch extends Handler implements AutoCloseable {
  private static final Logger ROOT = Logger.getLogger("");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final SimpleFormatter formatter = new SimpleFormatter();

  private LogWatch() {}

  /** Listens from now on until it is closed. */
  public static LogWatch begun() {
    LogWatch watch = new LogWatch();
    watch.setLevel(Level.ALL);
    ROOT.addHandler(watch);
    return watch;
  }

  /** What was said. */
  public List<String> lines() {
    return lines;
  }

  @Override
  public void publish(LogRecord said) {
    lines.add(formatter.format(said));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ROOT.removeHandler(this);
  }
}
