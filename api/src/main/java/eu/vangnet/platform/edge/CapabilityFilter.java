package eu.vangnet.platform.edge;

import eu.vangnet.platform.capabilities.Capability;
import eu.vangnet.security.CapabilityOperation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/**
 * Asks once more, beside the operation itself, for what the door has let in: should both ever read
 * an address differently, nothing is opened by the wrong capability.
 */
@Priority(Priorities.AUTHORIZATION)
final class CapabilityFilter implements ContainerRequestFilter {
  private final CapabilityOperation needed;

  CapabilityFilter(CapabilityOperation needed) {
    this.needed = needed;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (Capability.current().operation() != needed) {
      throw Capability.refused(needed);
    }
  }
}
