package eu.vangnet.platform.resources;

import java.time.Instant;

/**
 * When a thing is made. The two moments differ where it comes from elsewhere: brought in from an
 * earlier system, or handed over by another tenant.
 *
 * @param at the moment that it bears
 * @param storedAt the moment in which it is written here; what was counted before it stays as it
 *     was counted
 */
public record Dating(Instant at, Instant storedAt) {

  /** Of what is made and written at one moment. */
  public static Dating at(Instant now) {
    return new Dating(now, now);
  }
}
