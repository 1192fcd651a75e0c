package eu.vangnet.tenants;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Broken: a database whose units of work get a connection that was left over from another tenant,
 * with no pin that would notice. Whoever works with it is bound to the right tenant all the time.
 */
public final class LeftOverDatabase extends TenantDatabase {
  private final TenantId other;

  /**
   * Its connections are those of one tenant, whoever works.
   *
   * @param unpinned a tenancy without the pin; the caller closes it
   */
  public LeftOverDatabase(Tenancy unpinned, TenantId other) {
    super(unpinned.units());
    this.other = other;
  }

  @Override
  public <T> T read(Function<EntityManager, T> work) {
    return super.read(em -> work.apply(connected(em)));
  }

  @Override
  public <T> T inTransaction(Function<EntityManager, T> work) {
    return super.inTransaction(em -> work.apply(connected(em)));
  }

  /** The first question takes a connection, which the unit of work keeps until it is closed. */
  private EntityManager connected(EntityManager em) {
    CompletableFuture.runAsync(
            () ->
                TenantContext.run(other, () -> em.createNativeQuery("select 1").getSingleResult()))
        .join();
    return em;
  }
}
