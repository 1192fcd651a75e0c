package eu.vangnet.architecture.broken.casework.signals;

import eu.vangnet.security.CapabilityOperation;
import eu.vangnet.security.Needs;
import eu.vangnet.security.ObjectType;
import eu.vangnet.security.OpenedBy;
import eu.vangnet.security.Right;
import jakarta.ws.rs.DELETE;

/** An operation for people with a right and for people without an account. */
final class DoublyOpenedResource {
  @DELETE
  @Needs(right = Right.SIGNAL_READ, object = ObjectType.SIGNAL)
  @OpenedBy(CapabilityOperation.RESPONSE_GIVE)
  String read() {
    return "";
  }
}
