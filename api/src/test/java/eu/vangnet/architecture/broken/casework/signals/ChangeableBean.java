package eu.vangnet.architecture.broken.casework.signals;

import jakarta.inject.Singleton;

/** A bean that may change while many use it. */
@Singleton
final class ChangeableBean {
  long count;
}
