package eu.vangnet.architecture.broken.countryxx;

import jakarta.inject.Singleton;

/** A module that wants to be a bean. */
@Singleton
final class UsesInjection {}
