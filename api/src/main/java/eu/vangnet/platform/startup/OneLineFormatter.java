package eu.vangnet.platform.startup;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.tenants.TenantContext;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One line per event, with the trace and the tenant where there is a request.
 *
 * <p>Messages of foreign exceptions are left out: a driver puts values of rows into them. What is
 * kept of them is the class and the place, which is enough to find a fault.
 */
public final class OneLineFormatter extends Formatter {
  private static final int FRAMES = 12;
  private static final String OWN = "eu.vangnet.";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  @Override
  public String format(LogRecord event) {
    StringBuilder line = new StringBuilder(200);
    line.append(TIME.format(event.getInstant()))
        .append(' ')
        .append(event.getLevel().getName())
        .append(' ')
        .append(shortName(event.getLoggerName()));
    appendRequest(line);
    line.append(' ').append(onOneLine(formatMessage(event)));
    for (Throwable cause = event.getThrown(); cause != null; cause = cause.getCause()) {
      append(line, cause);
    }
    return line.append(System.lineSeparator()).toString();
  }

  private static void appendRequest(StringBuilder line) {
    if (RequestContext.CURRENT.isBound()) {
      line.append(" trace=").append(RequestContext.current().traceId());
    }
    if (TenantContext.isBound()) {
      line.append(" tenant=").append(TenantContext.current());
    }
  }

  private static void append(StringBuilder line, Throwable cause) {
    String type = cause.getClass().getName();
    line.append(" | ").append(type);
    if (type.startsWith(OWN) && cause.getMessage() != null) {
      line.append(": ").append(onOneLine(cause.getMessage()));
    }
    StackTraceElement[] frames = cause.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      line.append(" < ").append(frames[i]);
    }
  }

  private static String shortName(String logger) {
    return logger == null ? "-" : logger.substring(logger.lastIndexOf('.') + 1);
  }

  /** Control characters would let a value write log lines of its own. */
  private static String onOneLine(String text) {
    return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ");
  }
}
