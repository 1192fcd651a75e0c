package eu.vangnet.platform.observation;

import eu.vangnet.platform.observation.HealthView.CheckView;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks all checks and remembers the answer for a moment, so that whoever asks often, and anybody
 * may, does not keep the database busy.
 */
@Singleton
class Health {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);
  private static final Duration FRESH = Duration.ofSeconds(2);

  private final Instance<HealthCheck> checks;
  private final Clock clock;
  private final AtomicReference<Remembered> last =
      new AtomicReference<>(
          new Remembered(Instant.EPOCH, new HealthView(HealthStatus.UP.name(), List.of())));

  private record Remembered(Instant askedAt, HealthView answer) {}

  @Inject
  Health(Instance<HealthCheck> checks, Clock clock) {
    this.checks = checks;
    this.clock = clock;
  }

  synchronized HealthView now() {
    Instant asking = clock.instant();
    boolean fresh =
        !asking.isBefore(last.get().askedAt())
            && Duration.between(last.get().askedAt(), asking).compareTo(FRESH) < 0;
    if (!fresh) {
      last.set(new Remembered(asking, ask()));
    }
    return last.get().answer();
  }

  private HealthView ask() {
    List<CheckView> lines =
        checks.stream()
            .filter(HealthCheck::isAsked)
            .map(check -> new CheckView(check.name(), status(check).name()))
            .sorted(Comparator.comparing(CheckView::name))
            .toList();
    List<HealthStatus> all =
        lines.stream().map(line -> HealthStatus.valueOf(line.status())).toList();
    return new HealthView(HealthStatus.worst(all).name(), lines);
  }

  private static HealthStatus status(HealthCheck check) {
    try {
      return check.status();
    } catch (RuntimeException e) {
      LOG.warn("the health check {} failed", check.name(), e);
      return HealthStatus.DOWN;
    }
  }
}
