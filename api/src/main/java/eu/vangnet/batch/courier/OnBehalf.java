package eu.vangnet.batch.courier;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.platform.messages.Letter;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import eu.vangnet.tenants.TenantContext;
import eu.vangnet.tenants.TenantDatabase;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Works for one tenant and then for another, under the account of each: bound for the length of a
 * transaction and never two at once. In journals the courier stands as a caller without any role,
 * and the letter as the trace, which is how the entries of both sides are found together.
 */
@Singleton
class OnBehalf {
  private static final String COURIER = "courier";
  private static final String CLIENT = "vangnet";

  private final TenantDatabase database;

  @Inject
  OnBehalf(TenantDatabase database) {
    this.database = database;
  }

  /** Reads. */
  <T> T read(TenantId tenant, Function<EntityManager, T> work) {
    return TenantContext.<T, RuntimeException>call(tenant, () -> database.read(work));
  }

  /** Settles rows of the courier's own, which no journal tells of. */
  <T> T of(TenantId tenant, Function<EntityManager, T> work) {
    return TenantContext.<T, RuntimeException>call(tenant, () -> database.inTransaction(work));
  }

  /** Does what a letter leads to. */
  <T> T of(TenantId tenant, Letter letter, Purpose purpose, Function<EntityManager, T> work) {
    Principal courier =
        new Principal(tenant, COURIER, CLIENT, Optional.empty(), Set.of(), Instant.MAX);
    String trace = letter.id().toString().replace("-", "");
    RequestContext context =
        new RequestContext(
            Optional.of(courier), trace, trace.substring(0, 16), Optional.of(purpose));
    return ScopedValue.where(RequestContext.CURRENT, context).call(() -> of(tenant, work));
  }
}
