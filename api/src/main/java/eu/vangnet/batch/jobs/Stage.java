package eu.vangnet.batch.jobs;

import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import java.util.function.Predicate;

/** A part of a job. The next one begins when this one has ended well. */
public sealed interface Stage {

  /** Lower-case letters, digits and hyphens; tells it from the other stages of its job. */
  String name();

  /** What becomes of a failure. */
  FailurePolicy policy();

  /** Says of each active tenant whether it takes part. */
  @FunctionalInterface
  interface Whom {
    /** Asked with the tenant that wants the job and the parameters it gave. */
    boolean includes(TenantId requester, JobParameters parameters, Tenant tenant);
  }

  /**
   * Something done once for each tenant, bound to it, at most four at the same time. Who takes part
   * is settled when the stage begins: the active tenants that are accepted.
   *
   * @param whom which active tenants take part
   * @param work what is done; it may be called again for a tenant and must then come to the same
   */
  record PerTenant(String name, Whom whom, TenantWork work, FailurePolicy policy) implements Stage {

    /** For a job in which the same tenants take part whoever wants it and however. */
    public PerTenant(String name, Predicate<Tenant> whom, TenantWork work, FailurePolicy policy) {
      this(name, (requester, parameters, tenant) -> whom.test(tenant), work, policy);
    }
  }

  /**
   * Something done once, for nobody in particular: no tenant is bound.
   *
   * @param work what is done; it may be called again and must then come to the same
   */
  record Once(String name, OnceWork work, FailurePolicy policy) implements Stage {}
}
