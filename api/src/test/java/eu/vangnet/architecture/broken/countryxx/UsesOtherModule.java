package eu.vangnet.architecture.broken.countryxx;

import eu.vangnet.architecture.broken.example.ExampleModule;

/** A module that knows another one. */
final class UsesOtherModule {
  ExampleModule used() {
    throw new UnsupportedOperationException();
  }
}
