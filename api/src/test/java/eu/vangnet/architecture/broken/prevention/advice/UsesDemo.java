package eu.vangnet.architecture.broken.prevention.advice;

import eu.vangnet.architecture.broken.demo.Demo;

/** A feature that knows the demo. */
final class UsesDemo {
  Demo used() {
    throw new UnsupportedOperationException();
  }
}
