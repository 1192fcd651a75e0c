package eu.vangnet.platform.journal;

import eu.vangnet.platform.rounds.WaitingTenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Which tenants wrote to their journal and wait for the sealer. */
@Singleton
public class Unsealed extends WaitingTenants {

  /** Starts with no tenant waiting. */
  @Inject
  public Unsealed(Clock clock) {
    super(clock);
  }
}
