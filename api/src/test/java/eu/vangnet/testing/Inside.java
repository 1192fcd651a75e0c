package eu.vangnet.testing;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Role;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is bound behind the door, for tests that ask the product's own classes without HTTP. */
public final class Inside {
  private Inside() {}

  /** Does the work as a request of one of the tenant's own people with these roles does it. */
  public static <T> T request(TenantId tenant, Set<Role> roles, Supplier<T> work) {
    Principal caller =
        new Principal(tenant, "somebody", "tests", Optional.empty(), roles, Instant.MAX);
    RequestContext context =
        new RequestContext(Optional.of(caller), "trace", "span", Optional.empty());
    return ScopedValue.where(RequestContext.CURRENT, context)
        .call(() -> TenantContext.<T, RuntimeException>call(tenant, work::get));
  }
}
