package eu.vangnet.spi;

import java.time.Duration;

/**
 * One session of a training.
 *
 * @param title what it is about
 * @param length how long it takes
 * @param attendanceRequired whether a certificate needs it
 */
public record TrainingSession(Texts title, Duration length, boolean attendanceRequired) {
  /** Checks every part. */
  public TrainingSession {
    Require.present("TrainingSession.title", title);
    if (!Require.present("TrainingSession.length", length).isPositive()) {
      throw new InvalidDeclaration("TrainingSession.length", length + " is not positive");
    }
  }
}
