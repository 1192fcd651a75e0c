package eu.vangnet.platform.jobs;

import eu.vangnet.tenants.TenantId;
import java.util.Optional;
import java.util.UUID;

/** Takes requests for jobs at once, from features that keep no list of their own. */
public interface JobRequests {

  /**
   * Puts a job on record; one with the same identifier that is there already stays as it is. Not
   * part of the caller's transaction: a job whose caller rolled back is done all the same, so only
   * for work that does no harm then.
   */
  void put(JobRequest request);

  /** The job of that kind that the tenant asked for first and nobody has begun. */
  Optional<UUID> waiting(TenantId tenant, String job);
}
