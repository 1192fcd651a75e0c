package eu.vangnet.platform.messages;

import eu.vangnet.platform.rounds.WaitingTenants;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Which tenants have messages to be carried or handled. */
@Singleton
public class Undelivered extends WaitingTenants {

  /** Starts with no tenant waiting. */
  @Inject
  public Undelivered(Clock clock) {
    super(clock);
  }
}
