package eu.vangnet.batch.rounds;

import eu.vangnet.platform.RequestContext;
import eu.vangnet.security.Principal;
import eu.vangnet.security.Purpose;
import eu.vangnet.tenants.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A round as the journal names it: a caller without any role. */
public final class RoundCaller {
  private RoundCaller() {}

  /**
   * For case work of a tenant.
   *
   * @param subject what the journal calls the round
   */
  public static RequestContext of(TenantId tenant, String subject) {
    return of(tenant, subject, Purpose.CASE_WORK);
  }

  /**
   * For a purpose of a tenant.
   *
   * @param subject what the journal calls the round
   */
  public static RequestContext of(TenantId tenant, String subject, Purpose purpose) {
    Principal round =
        new Principal(tenant, subject, "vangnet", Optional.empty(), Set.of(), Instant.MAX);
    String trace = UUID.randomUUID().toString().replace("-", "");
    return new RequestContext(
        Optional.of(round), trace, trace.substring(0, 16), Optional.of(purpose));
  }
}
