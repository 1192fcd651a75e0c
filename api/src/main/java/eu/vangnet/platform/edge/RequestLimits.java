package eu.vangnet.platform.edge;

import java.util.Map;

/**
 * Requests per minute, each on this replica.
 *
 * @param client of one client of one tenant
 * @param tenant of all clients of one tenant together
 * @param address of one address without a token
 * @param perClient other numbers for single clients, by client id
 * @param perTenant other numbers for single tenants, by tenant id
 */
public record RequestLimits(
    int client,
    int tenant,
    int address,
    Map<String, Integer> perClient,
    Map<String, Integer> perTenant) {

  /** Copies the maps. */
  public RequestLimits {
    perClient = Map.copyOf(perClient);
    perTenant = Map.copyOf(perTenant);
  }
}
