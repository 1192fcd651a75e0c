package eu.vangnet.platform.observation;

/**
 * One thing that can be unwell. Any bean of this type is asked; the answer must come within a
 * second or two, from any thread, and without exceptions for what is merely unwell. A check that
 * throws counts as {@link HealthStatus#DOWN}.
 */
public interface HealthCheck {
  /** A public word for it, lowerCamelCase, such as {@code database}. */
  String name();

  /** Whether there is anything to ask; a part that the operator left out is not told of. */
  default boolean isAsked() {
    return true;
  }

  /** How it is now. */
  HealthStatus status();
}
