package eu.vangnet.platform.edge;

import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.task.InterruptableTask;
import io.helidon.webserver.spi.ServerConnection;
import java.time.Duration;

/**
 * A connection that is cut when its client takes too long to send a request. Helidon's own watch
 * closes idle connections, but waits for ever for the rest of a request that trickles in.
 */
final class EdgeConnection implements ServerConnection, InterruptableTask<Void> {
  private final ServerConnection http;
  private final EdgeContext context;

  EdgeConnection(ServerConnection http, EdgeContext context) {
    this.http = http;
    this.context = context;
  }

  @Override
  public void handle(Limit limit) throws InterruptedException {
    http.handle(limit);
  }

  @Override
  public Duration idleTime() {
    return http.idleTime();
  }

  /** Called again and again by the watch while the connection has made no progress for too long. */
  @Override
  public void close(boolean interrupt) {
    boolean tooSlow = context.isReading() && idleTime().compareTo(context.patience()) > 0;
    http.close(interrupt);
    if (tooSlow) {
      context.cut();
    }
  }

  @Override
  public boolean canInterrupt() {
    return http instanceof InterruptableTask<?> task && task.canInterrupt();
  }

  @Override
  public void run() {
    throw new UnsupportedOperationException("a connection is run by handle");
  }

  @Override
  public Void call() {
    throw new UnsupportedOperationException("a connection is run by handle");
  }
}
