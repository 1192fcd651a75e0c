package eu.vangnet.tenancy.keys;

import eu.vangnet.platform.jobs.JobRequest;
import eu.vangnet.platform.jobs.WaitingRequests;
import eu.vangnet.tenants.KeyRenewals;
import eu.vangnet.tenants.KeyRenewals.Renewal;
import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows batch the renewals that tenants asked for. */
@Singleton
class KeyRenewalRequests implements WaitingRequests {
  static final String JOB = "renew-data-keys";
  private static final String TENANT = "tenant-id";

  private final KeyRenewals renewals;

  @Inject
  KeyRenewalRequests(KeyRenewals renewals) {
    this.renewals = renewals;
  }

  @Override
  public List<JobRequest> waiting(int atMost) {
    return renewals.waiting(atMost).stream().map(KeyRenewalRequests::job).toList();
  }

  @Override
  public Optional<JobRequest> find(TenantId tenant, UUID id) {
    return renewals.find(tenant, id).map(KeyRenewalRequests::job);
  }

  @Override
  public void taken(UUID id) {
    renewals.taken(id);
  }

  /** For the tenant that asks and for no other, whoever it is. */
  private static JobRequest job(Renewal wanted) {
    return new JobRequest(
        wanted.id(),
        wanted.tenant(),
        JOB,
        Map.of(TENANT, wanted.tenant().value(), "reason", wanted.reason()),
        wanted.requestedAt());
  }
}
