package eu.vangnet.architecture.broken.casework.signals;

import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.OpenToAll;
import eu.vangnet.security.Right;
import jakarta.ws.rs.DELETE;

/** An operation with a right that needs none. */
final class TwiceDeclaredResource {
  @DELETE
  @Needs(right = Right.SIGNAL_READ, object = ObjectType.SIGNAL)
  @OpenToAll(reason = "Nobody knows.")
  String read() {
    return "";
  }
}
