package eu.vangnet.batch.courier;

import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantStatus;
import java.util.Optional;

/**
 * Whether a tenant can be given its post.
 *
 * @param reason stable code of why it cannot; empty when it can
 * @param passes whether it may be able to later
 */
record Standing(Optional<String> reason, boolean passes) {

  static Standing of(Optional<Tenant> receiver) {
    return receiver
        .map(Tenant::status)
        .map(Standing::of)
        .orElseGet(() -> new Standing(Optional.of("receiverUnknown"), false));
  }

  private static Standing of(TenantStatus status) {
    return switch (status) {
      case ACTIVE -> new Standing(Optional.empty(), true);
      case CREATED -> new Standing(Optional.of("receiverNotReady"), true);
      case SUSPENDED -> new Standing(Optional.of("receiverSuspended"), true);
      case CLOSING -> new Standing(Optional.of("receiverClosed"), false);
      case ERASED -> new Standing(Optional.of("receiverErased"), false);
    };
  }
}
