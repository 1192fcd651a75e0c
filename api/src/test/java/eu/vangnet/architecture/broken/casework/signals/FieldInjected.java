package eu.vangnet.architecture.broken.casework.signals;

import jakarta.inject.Inject;
import java.time.Clock;

/** A bean with an injected field. */
final class FieldInjected {
  @Inject Clock clock;
}
