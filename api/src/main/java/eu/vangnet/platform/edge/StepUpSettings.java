package eu.vangnet.platform.edge;

import java.time.Duration;
import java.util.List;

/**
 * When a proof of who the caller is counts as strong and fresh.
 *
 * @param levels the values of {@code acr} that count, the one to ask for first
 * @param freshness how long ago the proof may have been given
 */
public record StepUpSettings(List<String> levels, Duration freshness) {

  /** Copies the levels. */
  public StepUpSettings {
    levels = List.copyOf(levels);
  }
}
