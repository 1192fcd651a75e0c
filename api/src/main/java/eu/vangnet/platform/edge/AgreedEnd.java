package eu.vangnet.platform.edge;

import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1ConnectionListener;

/**
 * Ends a connection after the answer to a request that asked for it (RFC 9112, 9.6). Helidon says
 * in the answer that it ends the connection, but then waits for a further request until the idle
 * watch comes, and would serve one.
 */
final class AgreedEnd implements Http1ConnectionListener {

  @Override
  public void headers(ConnectionContext connection, Headers received) {
    if (connection instanceof EdgeContext context
        && received.contains(HeaderValues.CONNECTION_CLOSE)) {
      context.end();
    }
  }
}
