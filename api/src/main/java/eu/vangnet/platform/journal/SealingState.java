package eu.vangnet.platform.journal;

import eu.vangnet.tenants.TenantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How the sealing of journals goes, for whoever watches the server. Thread-safe. */
@Singleton
public class SealingState {
  private final Unsealed unsealed;
  private final Map<TenantId, String> troubles = new ConcurrentHashMap<>();

  /** Starts without troubles. */
  @Inject
  public SealingState(Unsealed unsealed) {
    this.unsealed = unsealed;
  }

  /** For how long the oldest write known to this server has waited for its number. */
  public Duration lag() {
    return unsealed.lag();
  }

  /** Tenants whose journal could not be sealed at the last attempt, with a reason code. */
  public Map<TenantId, String> troubles() {
    return Map.copyOf(new TreeMap<>(troubles));
  }

  /** The journal of this tenant could not be sealed. */
  public void failed(TenantId tenant, String reason) {
    troubles.put(tenant, reason);
  }

  /** The journal of this tenant was sealed, or is gone. */
  public void succeeded(TenantId tenant) {
    troubles.remove(tenant);
  }
}
