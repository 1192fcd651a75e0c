package eu.vangnet.batch.resealing;

import eu.vangnet.batch.jobs.JobParameter;
import eu.vangnet.batch.jobs.JobParameters;
import eu.vangnet.tenants.Tenant;
import eu.vangnet.tenants.TenantId;
import java.util.regex.Pattern;

/** Which tenants a job of this package is for: one that is named, or all. */
final class Chosen {
  static final String TENANT = "tenant-id";

  static final JobParameter PARAMETER =
      new JobParameter(
          TENANT,
          "the one tenant whose keys are meant; all without it",
          Pattern.compile("[a-z]{2}(-[a-z0-9]+)+"),
          "the id of a tenant such as nl-duinstad",
          false);

  private Chosen() {}

  static boolean includes(TenantId requester, JobParameters parameters, Tenant tenant) {
    return parameters.find(TENANT).map(tenant.id().value()::equals).orElse(true);
  }
}
