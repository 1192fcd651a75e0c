package eu.vangnet.architecture.broken.casework.signals;

import jakarta.ws.rs.core.UriInfo;

/** A record of parameters that does more than hold them. */
final class OverreachingQuery {
  UriInfo used() {
    throw new UnsupportedOperationException();
  }
}
