package eu.vangnet.tenancy.resolutions;

import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.platform.jobs.WaitingRequests;
import eu.vangnet.tenants.TenantExports;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The jobs that exports ask for; job and resolution have the same id. */
@Singleton
class WaitingExportJobs implements WaitingRequests {
  static final String JOB = "tenant-export";

  private final TenantExports exports;

  @Inject
  WaitingExportJobs(TenantExports exports) {
    this.exports = exports;
  }

  @Override
  public List<JobRequest> waiting(int atMost) {
    return exports.waiting(atMost).stream().map(WaitingExportJobs::request).toList();
  }

  @Override
  public Optional<JobRequest> find(TenantId tenant, UUID id) {
    return exports.find(tenant, id).map(WaitingExportJobs::request);
  }

  @Override
  public void taken(UUID id) {
    exports.taken(id);
  }

  private static JobRequest request(TenantExports.Waiting waiting) {
    return new JobRequest(waiting.id(), waiting.tenant(), JOB, Map.of(), waiting.requestedAt());
  }
}
