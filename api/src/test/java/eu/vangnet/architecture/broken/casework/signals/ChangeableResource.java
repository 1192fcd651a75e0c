package eu.vangnet.architecture.broken.casework.signals;

import jakarta.ws.rs.Path;

/** A resource that may change while many use it. */
@Path("/v1/broken-signals")
final class ChangeableResource {
  long count;
}
