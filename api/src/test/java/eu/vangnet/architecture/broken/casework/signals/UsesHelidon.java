package eu.vangnet.architecture.broken.casework.signals;

import io.helidon.webserver.WebServer;

/** A feature that knows the server. */
final class UsesHelidon {
  WebServer used() {
    throw new UnsupportedOperationException();
  }
}
