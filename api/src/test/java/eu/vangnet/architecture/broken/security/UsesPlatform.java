package eu.vangnet.architecture.broken.security;

import eu.vangnet.architecture.broken.platform.Journal;

/** Security that knows more than its facts. */
final class UsesPlatform {
  Journal used() {
    throw new UnsupportedOperationException();
  }
}
