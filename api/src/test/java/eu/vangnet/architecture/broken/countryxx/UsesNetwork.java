package eu.vangnet.architecture.broken.countryxx;

import java.net.URI;

/** A module that talks to others. */
final class UsesNetwork {
  URI used() {
    throw new UnsupportedOperationException();
  }
}
