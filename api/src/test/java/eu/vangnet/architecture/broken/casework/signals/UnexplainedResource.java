package eu.vangnet.architecture.broken.casework.signals;

import eu.vangnet.security.OpenToAll;
import jakarta.ws.rs.GET;

/** An operation that is open for no reason. */
final class UnexplainedResource {
  @GET
  @OpenToAll(reason = "")
  String read() {
    return "";
  }
}
