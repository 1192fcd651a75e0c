package eu.vangnet.tenants;

import java.util.List;
import java.util.Map;

/**
 * What became of a run over all tenants.
 *
 * @param failures what went wrong, by tenant; the messages may hold details and are not for clients
 */
public record RunReport(
    String name, List<TenantId> done, Map<TenantId, RuntimeException> failures) {

  public RunReport {
    done = List.copyOf(done);
    failures = Map.copyOf(failures);
  }
}
