package eu.vangnet.architecture.broken.testkit;

import org.assertj.core.api.Condition;

/** A testkit that needs a library of matchers. */
final class UsesMatchers {
  Condition used() {
    throw new UnsupportedOperationException();
  }
}
