package eu.vangnet.batch.journal;

import eu.vangnet.platform.journal.SealingState;
import eu.vangnet.platform.observation.HealthCheck;
import eu.vangnet.platform.observation.HealthStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Whether journals are sealed soon after they are written; answering goes on without. */
@Singleton
public class SealingHealth implements HealthCheck {
  private static final Duration LATE = Duration.ofSeconds(30);

  private final SealingState state;

  /** Watches this state. */
  @Inject
  public SealingHealth(SealingState state) {
    this.state = state;
  }

  @Override
  public String name() {
    return "journal";
  }

  @Override
  public HealthStatus status() {
    boolean well = state.troubles().isEmpty() && state.lag().compareTo(LATE) <= 0;
    return well ? HealthStatus.UP : HealthStatus.DEGRADED;
  }
}
