package eu.vangnet.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The product's clock in tests: it runs like the real one and can be set forward. Whoever moves it
 * sets it back, because all tests of a JVM share one product.
 */
public final class TestClock extends Clock {
  /** A system property that says how far ahead the clock of a process begins. */
  public static final String AHEAD_AT_START = "vangnet.test.clock-ahead";

  private static final AtomicReference<Duration> AHEAD =
      new AtomicReference<>(Duration.parse(System.getProperty(AHEAD_AT_START, "PT0S")));

  /** Sets it forward for the length of some work. */
  public void ahead(Duration by, Runnable work) {
    Duration before = AHEAD.getAndUpdate(now -> now.plus(by));
    try {
      work.run();
    } finally {
      AHEAD.set(before);
    }
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(AHEAD.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
