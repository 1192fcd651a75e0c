package eu.vangnet.batch.records;

import eu.vangnet.batch.jobs.JobId;
import eu.vangnet.tenants.TenantId;

/**
 * Names a job in the tables.
 *
 * @param tenant who asked for it
 */
public record JobKey(TenantId tenant, JobId id) {

  String tenantText() {
    return tenant.value();
  }

  String idText() {
    return id.toString();
  }
}
