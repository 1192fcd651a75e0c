package eu.vangnet.platform.jobs;

import eu.vangnet.tenants.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A job that somebody asked for.
 *
 * @param id of the request and of the job, so that the job's address is known before it begins
 * @param tenant who asked: the only tenant that sees the job
 * @param job the name of the kind of job
 * @param parameters ids, periods and codes; never personal data, because they are kept in clear
 * @param requestedAt the job's present, the same after each restart
 */
public record JobRequest(
    UUID id, TenantId tenant, String job, Map<String, String> parameters, Instant requestedAt) {

  /** Copies the parameters. */
  public JobRequest {
    parameters = Map.copyOf(parameters);
  }
}
