package eu.vangnet.platform.jobs;

import eu.vangnet.tenants.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Requests for jobs that a feature has stored and nobody has taken yet. Implemented by the feature
 * as a bean; called from any thread, with no tenant bound.
 */
public interface WaitingRequests {

  /** What waits, the oldest first. Asked about once a second. */
  List<JobRequest> waiting(int atMost);

  /** A request of that tenant that still waits, so that it can be shown before it is taken. */
  Optional<JobRequest> find(TenantId tenant, UUID id);

  /** The job is on record and the request need not wait. May be told again after a crash. */
  void taken(UUID id);
}
